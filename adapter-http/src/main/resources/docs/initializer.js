window.addEventListener('load', () => {
  SwaggerUIBundle({
    url: 'openapi.json',
    dom_id: '#api',
    deepLinking: true,
    displayRequestDuration: true,
    docExpansion: 'none',
    persistAuthorization: false,
    // Without this the page would ask a validator on the internet.
    validatorUrl: null,
  });
});
