import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

/**
 * The one cipher suite, all native WebCrypto: P-256 because older Android browsers lack X25519.
 */
export const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** HPKE's `info`: keeps these wraps apart from any other use of the same key. */
export const wrapInfo = new TextEncoder().encode('titik-terang identity wrap v1');
