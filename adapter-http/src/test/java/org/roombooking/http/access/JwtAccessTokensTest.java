package org.roombooking.http.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.application.access.AccessTokens;
import org.roombooking.application.access.AccessTokensContract;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JwtAccessTokensTest implements AccessTokensContract {

  private static final byte[] SECRET =
      "a secret of sixty-four bytes, which is more than the least needed"
          .getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OTHER_SECRET =
      "another secret that is long enough".getBytes(StandardCharsets.US_ASCII);

  private final JwtAccessTokens tokens = new JwtAccessTokens(SECRET);

  @Override
  public AccessTokens tokens() {
    return tokens;
  }

  @Override
  public AccessTokens tokensOfSomebodyElse() {
    return new JwtAccessTokens(OTHER_SECRET);
  }

  @Test
  void a_token_that_names_no_algorithm_proves_nobody() {
    assertThat(tokens.read(new PlainJWT(claims()).serialize(), NOW)).isEmpty();
  }

  @Test
  void a_token_signed_by_another_algorithm_proves_nobody() throws JOSEException {
    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS512), claims());
    token.sign(new MACSigner(SECRET));

    assertThat(tokens.read(token.serialize(), NOW)).isEmpty();
  }

  @Test
  void a_token_whose_claims_were_changed_proves_nobody() {
    var parts = tokens.issue(CALLER, NOW, EXPIRY).split("\\.", -1);
    var changed = new PlainJWT(claims()).serialize().split("\\.", -1)[1];

    assertThat(tokens.read(parts[0] + "." + changed + "." + parts[2], NOW)).isEmpty();
  }

  @Test
  void a_token_of_another_issuer_proves_nobody() throws JOSEException {
    var claims = new JWTClaimsSet.Builder(claims()).issuer("somebody-else").build();
    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    token.sign(new MACSigner(SECRET));

    assertThat(tokens.read(token.serialize(), NOW)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a.b.c", "not a token", "eyJhbGciOiJIUzI1NiJ9.e30."})
  void what_is_no_token_proves_nobody(String text) {
    assertThat(tokens.read(text, NOW)).isEmpty();
  }

  @Test
  void a_secret_shorter_than_its_hash_is_not_taken() {
    assertThatThrownBy(() -> new JwtAccessTokens(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static JWTClaimsSet claims() {
    return new JWTClaimsSet.Builder()
        .issuer("room-booking")
        .subject(CALLER.user().value().toString())
        .claim("sid", CALLER.session().value().toString())
        .expirationTime(Date.from(EXPIRY))
        .build();
  }
}
