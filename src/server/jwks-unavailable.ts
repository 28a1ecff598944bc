/** The keys by which JWTs are checked cannot be had now. */
export class JwksUnavailable extends Error {
  constructor(options: ErrorOptions) {
    super('The keys by which JWTs are checked cannot be had', options);
    this.name = 'JwksUnavailable';
  }
}
