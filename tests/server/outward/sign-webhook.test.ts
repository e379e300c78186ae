import { expect, test } from 'vitest';
import { realEffects } from '../../../server/effects.ts';
import { makeWebhookSecret, signedHeaders } from '../../../server/outward/sign-webhook.ts';

test('signs as the example that libraries of Standard Webhooks are tried with', () => {
  const headers = signedHeaders(
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    'msg_p5jXN8AQM9LWM0D4loKWxJek',
    '{"test": 2432232314}',
    new Date('2021-02-25T15:02:10.999Z'),
  );
  expect(headers).toMatchObject({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('a secret is 32 random bytes, never the same twice', () => {
  const [one, other] = [makeWebhookSecret(realEffects), makeWebhookSecret(realEffects)];
  expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(one).not.toBe(other);
});
