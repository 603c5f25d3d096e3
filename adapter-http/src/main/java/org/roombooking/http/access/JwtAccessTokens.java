package org.roombooking.http.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.AccessTokens;
import org.roombooking.application.access.Caller;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.UserId;

/**
 * JSON Web Tokens signed with HMAC-SHA256. No other algorithm is accepted, whatever a token says.
 */
public final class JwtAccessTokens implements AccessTokens {

  private static final String ISSUER = "room-booking";
  private static final String SESSION = "sid";
  private static final JWSAlgorithm ALGORITHM = JWSAlgorithm.HS256;

  private final JWSSigner signer;
  private final JWSVerifier verifier;

  /**
   * Signs and reads with one secret.
   *
   * @param secret at least 32 bytes that nobody can guess
   */
  public JwtAccessTokens(byte[] secret) {
    try {
      signer = new MACSigner(secret);
      verifier = new MACVerifier(secret);
    } catch (JOSEException e) {
      throw new IllegalArgumentException("The secret cannot sign", e);
    }
  }

  @Override
  public String issue(Caller caller, Instant now, Instant expiresAt) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject(caller.user().value().toString())
            .claim(SESSION, caller.session().value().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(expiresAt))
            .build();
    var token = new SignedJWT(new JWSHeader(ALGORITHM), claims);
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException("Signing failed", e);
    }
    return token.serialize();
  }

  @Override
  public Optional<Caller> read(String token, Instant now) {
    try {
      var parsed = SignedJWT.parse(token);
      return ALGORITHM.equals(parsed.getHeader().getAlgorithm()) && parsed.verify(verifier)
          ? caller(parsed.getJWTClaimsSet(), now)
          : Optional.empty();
    } catch (ParseException | JOSEException e) {
      return Optional.empty();
    }
  }

  private static Optional<Caller> caller(JWTClaimsSet claims, Instant now) throws ParseException {
    @Nullable Date expiresAt = claims.getExpirationTime();
    boolean current =
        ISSUER.equals(claims.getIssuer())
            && expiresAt != null
            && now.isBefore(expiresAt.toInstant());
    if (!current) {
      return Optional.empty();
    }
    var user = id(claims.getSubject());
    var session = id(claims.getStringClaim(SESSION));
    return user.flatMap(userId ->
        session.map(sessionId -> new Caller(new UserId(userId), new SessionId(sessionId))));
  }

  private static Optional<UUID> id(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
