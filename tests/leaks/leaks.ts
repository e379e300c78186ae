import type { Leak } from './leak.ts';

const JOURNEY = 'tests/server/staff/one-complaint.test.ts';
const CANARY = 'tests/privacy/canary/canary.test.ts';
const METAMORPHIC = 'tests/privacy/metamorphic/metamorphic.test.ts';
const DOORS = 'tests/server/staff/doors.test.ts';
const UPLOAD = 'tests/server/photos/upload.test.ts';
const FILING = 'tests/server/intake/file-complaint.test.ts';
const MATRIX = 'tests/server/staff/role-matrix.test.ts';
const READER = 'tests/server/database/publisher-reader.sqlite.test.ts';
const SUPPRESS = 'tests/server/disclosure/statistics/suppress.test.ts';
const SEAL = 'tests/widget/seal';
const SITE = 'tests/site/built-site.test.ts';

/** A leak for each row of privacy.md that code of ours keeps shut. */
export const leaks: Leak[] = [
  {
    title: 'the public number tells when the complaint came in',
    file: 'server/random-ids.ts',
    find: "Array.from(effects.randomBytes('public-id', 10), (byte) => CROCKFORD[byte & 31]).join('')",
    replace: "effects.now().getTime().toString(32).padStart(10, '0').slice(-10).replace(/[ilou]/g, '0')",
    caughtBy: ['tests/server/random-ids.test.ts'],
  },
  {
    title: 'a photo that cannot be decoded is stored as it came',
    file: 'server/photos/clean-photo.ts',
    find: "    throw new ProblemFailure('photo_unreadable');\n  }\n}\n\nasync function fromSharp",
    replace:
      '    return { bytes: Buffer.from(upload), width: 1, height: 1 };\n  }\n}\n\nasync function fromSharp',
    caughtBy: [UPLOAD],
  },
  {
    title: 'a photo keeps its metadata',
    file: 'server/photos/clean-photo.ts',
    find: '    .webp({ quality: QUALITY })',
    replace: '    .withMetadata()\n    .webp({ quality: QUALITY })',
    caughtBy: [UPLOAD, CANARY],
  },
  {
    title: 'colour from under a box stains what stands beside it',
    file: 'server/photos/burn-boxes.ts',
    find: 'const STAIN = 8;',
    replace: 'const STAIN = 0;',
    caughtBy: ['tests/server/photos/burn-boxes.test.ts'],
  },
  {
    title: 'an undecided span passes the gate',
    file: 'server/disclosure/gate-text.ts',
    find: '  if (result.ok) return result.text;',
    replace: '  if (result.ok || result.refused.length === 0) return result.ok ? result.text : gated.text;',
    caughtBy: [JOURNEY],
  },
  {
    title: 'an identifier may be kept',
    file: 'server/disclosure/gate-text.ts',
    find: '  if (result.ok) return result.text;',
    replace: '  return result.ok ? result.text : gated.text;',
    caughtBy: [JOURNEY],
  },
  {
    title: 'the name a chat gave stays in the text that was taken from it',
    file: 'desk/entry/whatsapp/compose-complaint.ts',
    find: '    text: withoutSender(words, name, number),',
    replace: '    text: words,',
    caughtBy: ['tests/desk/entry/compose-complaint.test.ts', CANARY],
  },
  {
    title: 'an officer’s reply does not pass the gate',
    file: 'server/staff/agency-actions.ts',
    find: "const text = passGate(reply, server.reference, 'reply');",
    replace: 'const text = reply.text;',
    caughtBy: [CANARY],
  },
  {
    title: 'an agency reads another agency’s complaint',
    file: 'server/disclosure/agency-view.ts',
    find: "    .where('agency_code', '=', agencyCode)\n    .executeTakeFirst();\n  if (!row",
    replace: '    .executeTakeFirst();\n  if (!row',
    caughtBy: [JOURNEY],
  },
  {
    title: 'the subject reads the complaint about it',
    file: 'server/disclosure/agency-view.ts',
    find: 'if (!row || row.subject_agency_code === agencyCode)',
    replace: 'if (!row)',
    caughtBy: [DOORS],
  },
  {
    title: 'the agency reads the reporter’s words instead of the brief',
    file: 'server/disclosure/agency-view.ts',
    find: '    brief: brief.text,',
    replace: '    brief: complaint.text,',
    caughtBy: [JOURNEY, CANARY, METAMORPHIC],
  },
  {
    title: 'the agency is shown a home',
    file: 'server/disclosure/agency-place.ts',
    find: 'at_home === 0 &&',
    replace: '',
    caughtBy: [JOURNEY, METAMORPHIC],
  },
  {
    title: 'a photo nobody ticked reaches the agency',
    file: 'server/staff/verifier-actions.ts',
    find: 'if (!known.has(photoId) || numUpdatedRows !== 1n)',
    replace: 'if (numUpdatedRows > 9n)',
    caughtBy: [DOORS],
  },
  {
    title: 'a leader may read an agency’s complaints',
    file: 'server/staff/agency-routes.ts',
    find: "const OFFICERS = ['agencyOfficer'] as const;",
    replace: "const OFFICERS = ['agencyOfficer', 'leader'] as const;",
    caughtBy: [DOORS],
  },
  {
    title: 'the leader is told one by one what is about staff',
    file: 'server/staff/overview-late.ts',
    find: ' || isClosed(server, complaint)',
    replace: '',
    caughtBy: ['tests/server/staff/overview.test.ts'],
  },
  {
    title: 'a mail names the complaint by its id',
    file: 'server/notifications/mail-text.ts',
    find: 'complaintNumber(complaintId)}`',
    replace: 'complaintId}`',
    caughtBy: ['tests/server/notifications/send-waiting.test.ts', CANARY],
  },
  {
    title: 'an officer is told of a complaint her agency is the subject of',
    file: 'server/notifications/late-work.ts',
    find: 'if (agencyCode !== null && row.subject_agency_code === agencyCode) continue;',
    replace: '',
    caughtBy: ['tests/server/notifications/tell-morning.test.ts'],
  },
  {
    title: 'a page of another origin may use a session',
    file: 'server/staff/desk-app.ts',
    find: "if (context.req.header('sec-fetch-site') !== 'same-origin') throw new ProblemFailure('forbidden_origin');",
    replace: '',
    caughtBy: [MATRIX],
  },
  {
    title: 'an answer carries a field its schema does not name',
    file: 'server/http/route.ts',
    find: 'v.parse(spec.answer, answer)',
    replace: 'answer',
    caughtBy: ['tests/server/http/strict-answers.test.ts'],
  },
  {
    title: 'the publisher’s connection reads every table',
    file: 'server/database/publisher-reader.ts',
    find: "table?.startsWith('published_')",
    replace: 'table !== null',
    caughtBy: [READER],
  },
  {
    title: 'the tracking code is stored',
    file: 'server/intake/file-complaint.ts',
    find: 'JSON.stringify({ ...receipt, trackingCode: null })',
    replace: 'JSON.stringify(receipt)',
    caughtBy: [CANARY],
  },
  {
    title: 'a wrong code is answered otherwise than an unknown one',
    file: 'server/intake/find-by-code.ts',
    find: '  const row = await',
    replace: "  if (!/^0\\d{15}$/.test(code)) throw new ProblemFailure('invalid_body');\n  const row = await",
    caughtBy: [FILING],
  },
  {
    title: 'a refusal repeats what was sent',
    file: 'server/http/route.ts',
    find: "throw new ProblemFailure('invalid_body');",
    replace: "throw new ProblemFailure('invalid_body', [new TextDecoder().decode(bytes)]);",
    caughtBy: ['tests/server/http/open-api.test.ts', CANARY],
  },
  {
    title: 'the server logs a complaint',
    file: 'server/intake/file-complaint.ts',
    find: '  const { complaint, idempotencyKey, entered } = filing;',
    replace:
      '  const { complaint, idempotencyKey, entered } = filing;\n  console.log(JSON.stringify(complaint));',
    caughtBy: [CANARY],
  },
  {
    title: 'a file no browser could read is sent with its place',
    file: 'widget/frame/photos/read-exif.ts',
    find: 'blank.fill(0, from, to)',
    replace: 'blank.subarray(from, to)',
    caughtBy: ['tests/widget/frame/photos/read-exif.test.ts'],
  },
  {
    title: 'the files asked for tell where the reporter stands',
    file: 'widget/frame/later/nearby/nearby-cases.ts',
    find: 'zoom + zoomStep > FINEST',
    replace: 'zoom + zoomStep > 20',
    caughtBy: ['tests/widget/frame/later/nearby-cases.test.ts'],
  },
  {
    title: 'an aspiration keeps its point',
    file: 'server/intake/short-way.ts',
    find: '?.kind === undefined) return place;',
    replace: '?.kind !== null) return place;',
    caughtBy: ['tests/server/intake/short-way.test.ts'],
  },
  {
    title: 'service data is released without the reporter’s consent',
    file: 'server/identity/release-field.ts',
    find: "    if (consent?.agreed !== 1) throw new ProblemFailure('no_consent');\n",
    replace: '',
    caughtBy: ['tests/server/identity/releases.test.ts'],
  },
  {
    title: 'a released field opens after its fourteen days',
    file: 'server/identity/open-release.ts',
    find: 'row.ended_at !== null || row.expires_at <= now',
    replace: 'row.ended_at !== null',
    caughtBy: ['tests/server/identity/releases.test.ts'],
  },
  {
    title: 'one person alone changes the keys identity is sealed for',
    file: 'server/identity/key-changes.ts',
    find: 'change.proposed_by !== by && change.account_id !== by',
    replace: "by !== ''",
    caughtBy: ['tests/server/identity/key-changes.test.ts'],
  },
  {
    title: 'a named contact is longer than a dummy',
    file: 'widget/seal/padding.ts',
    find: 'new Uint8Array(PADDED_BYTES)',
    replace: 'new Uint8Array(json.length)',
    caughtBy: [SEAL],
  },
  {
    title: 'the address and browser of staff are stored',
    file: 'server/staff/auth.ts',
    find: 'data: { ...session, ipAddress: null, userAgent: null }',
    replace: 'data: session',
    caughtBy: [DOORS],
  },
  {
    title: 'a page its reporter stopped goes public all the same',
    file: 'server/disclosure/publish-waiting.ts',
    find: "        .where('state', '=', 'waiting')\n",
    replace: '',
    caughtBy: ['tests/server/staff/publish-waiting.test.ts'],
  },
  {
    title: 'the exact point is published where a cell is due',
    file: 'server/disclosure/public-place.ts',
    find: "if (precision === 'spot')",
    replace: "if (precision === 'spot' || precision === 'cell')",
    caughtBy: ['tests/server/disclosure/public-place.test.ts'],
  },
  {
    title: 'a home is published at its spot',
    file: 'server/disclosure/public-place.ts',
    find: "complaint.at_home ? 'village' : policy",
    replace: 'policy',
    caughtBy: ['tests/server/disclosure/public-place.test.ts', METAMORPHIC],
  },
  {
    title: 'files of the publication tell when they were written',
    file: 'server/publish/write-publication.ts',
    find: '  await utimes(path, NO_TIME, NO_TIME);\n',
    replace: '',
    caughtBy: ['tests/server/publish/publisher.test.ts'],
  },
  {
    title: 'a small cell is shown',
    file: 'server/disclosure/statistics/suppress.ts',
    find: '(count > 0 && count < k) ||',
    replace: 'count < 0 ||',
    caughtBy: [SUPPRESS],
  },
  {
    title: 'the site ships source maps',
    file: 'astro.config.mjs',
    find: 'sourcemap: false',
    replace: 'sourcemap: true',
    caughtBy: [SITE],
  },
  {
    title: 'a page of the site asks another origin',
    file: 'site/layouts/Page.astro',
    find: '<head>',
    replace: '<head><link rel="stylesheet" href="https://fonts.example.com/css" />',
    caughtBy: [SITE],
  },
];
