/** What may open a door, whatever its capitals, hyphens and underscores. `key` and `code` are left out: they number offers. */
const SECRET_NAME = new RegExp(
  `^(?:x(?:amz|goog)?)?(?:${[
    "appkey|appid|apikey|accesskey|accesskeyid|awsaccesskeyid|secretkey|clientid|clientsecret|secret",
    "token|accesstoken|refreshtoken|idtoken|authtoken|securitytoken|jwt|sig|signature|credential",
    "password|passwd|pwd|auth|authorization|session|sessionid|sid|jsessionid|phpsessid",
  ].join("|")})$`,
);

/** A public job id sometimes travels as `token`: figures alone are kept. */
const isSecret = (name: string, value: string): boolean =>
  SECRET_NAME.test(name.toLowerCase().replace(/[-_.]/g, "")) && !/^\d*$/.test(value);

/** An address, a header, a line of the log, the body of a form or of JSON: its secret values are `***`; the rest of it byte for byte. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/\b(https?:\/\/)[^/?#@\s"]*@/gi, "$1")
    .replace(/([?&#;]|^)([\w.-]+)=([^?&#;>\s"]*)/g, (whole, before: string, name: string, value: string) =>
      isSecret(name, value) ? `${before}${name}=***` : whole,
    )
    .replace(/("([\w.-]+)"\s*:\s*")([^"\\]*(?:\\.[^"\\]*)*)/g, (whole, before: string, name: string, value: string) =>
      isSecret(name, value) ? `${before}***` : whole,
    );
}
