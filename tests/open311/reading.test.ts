import { afterAll, beforeAll, expect, test } from 'vitest';
import { SOMEWHERE } from '../server/helpers/complaint-of.ts';
import { MONDAY } from '../server/helpers/open-test-server.ts';
import { stepsOf } from '../server/staff/desk-steps.ts';
import { ASKING, type OpenPartner, openPartner } from './open-partner.ts';
import { publish } from './publish.ts';

let partner: OpenPartner;
let publicId: string;
let unpublishedId: string;
beforeAll(async () => {
  partner = await openPartner();
  const verifier = await partner.host.signIn('verifier');
  const officer = await partner.host.signIn('agencyOfficer', 'dpupr');
  const { filed } = stepsOf(partner.host, verifier);
  publicId = await publish(partner.host, { verifier, officer }, (await filed()).id);
  unpublishedId = (await filed()).id;
});
afterAll(() => partner.host.close());

test('discovery names one endpoint for each format, with W3C times, in both formats', async () => {
  const { response, body } = await partner.json('/discovery.json');
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(body).toMatchObject({
    changeset: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/),
    contact: expect.any(String),
    key_service: expect.any(String),
  });
  expect(body.endpoints.map((endpoint: { formats: string[] }) => endpoint.formats)).toEqual([
    ['text/xml'],
    ['application/json'],
  ]);
  for (const endpoint of body.endpoints) {
    expect(endpoint).toMatchObject({
      specification: 'http://wiki.open311.org/GeoReport_v2',
      url: 'http://localhost:4322/open311/v2',
      type: 'test',
    });
  }
  const xml = await partner.xml('/discovery.xml');
  expect(xml.response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
  expect(xml.body.discovery.endpoints.endpoint[1].formats.format).toEqual(['application/json']);
});

test('every category is a service: strings for codes, a black box for what is never shown singly', async () => {
  const { body } = await partner.json('/services.json');
  const { categories, questions } = partner.host.server.reference;
  expect(body.map((service: { service_code: string }) => service.service_code)).toEqual(
    categories.map(({ code }) => code),
  );
  for (const [index, service] of body.entries()) {
    const category = categories[index];
    expect(Object.keys(service)).toEqual([
      'service_code',
      'service_name',
      'description',
      'metadata',
      'type',
      'keywords',
      'group',
    ]);
    expect(service.type).toBe(category?.confidential || category?.sensitive ? 'blackbox' : 'batch');
    expect(service.metadata).toBe((questions[service.service_code]?.questions.length ?? 0) > 0);
  }
  expect(new Set(body.map((service: { type: string }) => service.type))).toEqual(
    new Set(['batch', 'blackbox']),
  );
  const xml = await partner.xml('/services.xml');
  expect(xml.body.services.service.map((service: { service_code: string }) => service.service_code)).toEqual(
    categories.map(({ code }) => code),
  );
});

test('a service that asks more defines its attributes in order; one that asks nothing, or is unknown, is 404', async () => {
  const { body: services } = await partner.json('/services.json');
  const silent = services.find((service: { metadata: boolean }) => !service.metadata).service_code;
  expect(services.filter((service: { metadata: boolean }) => service.metadata)).toHaveLength(1);
  const { body } = await partner.json(`/services/${ASKING}.json`);
  expect(body.service_code).toBe(ASKING);
  expect(body.attributes.map(({ order }: { order: number }) => order)).toEqual(
    body.attributes.map((_: unknown, index: number) => index + 1),
  );
  for (const attribute of body.attributes) {
    expect(attribute).toMatchObject({
      variable: true,
      code: expect.any(String),
      required: expect.any(Boolean),
      datatype: expect.stringMatching(/^(string|number|datetime|text|singlevaluelist|multivaluelist)$/),
      description: expect.any(String),
    });
    if (/list$/.test(attribute.datatype))
      expect(attribute.values[0]).toEqual({ key: expect.any(String), name: expect.any(String) });
  }
  const xml = await partner.xml(`/services/${ASKING}.xml`);
  expect(xml.body.service_definition.attributes.attribute).toHaveLength(body.attributes.length);
  for (const code of [silent, 'tidak-ada']) {
    const { response, body: errors } = await partner.json(`/services/${code}.json`);
    expect(response.status).toBe(404);
    expect(errors).toEqual([{ code: 404, description: expect.any(String) }]);
  }
});

test('a published case is a closed request: dates without minutes, nobody named, the place as precise as the record', async () => {
  const { response, body } = await partner.json(`/requests/${publicId}.json`);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(body).toHaveLength(1);
  expect(body[0]).toEqual({
    service_request_id: publicId,
    status: 'closed',
    status_notes: 'Lubang ditambal aspal sepanjang <12 meter>.',
    service_name: 'Jalan dan jembatan rusak',
    service_code: 'jalan-rusak',
    description: 'Jalan berlubang & becek di dekat pasar.',
    agency_responsible: expect.stringContaining('Pekerjaan Umum'),
    service_notice: null,
    requested_datetime: '2026-03-02T00:00:00+07:00',
    updated_datetime: '2026-03-02T00:00:00+07:00',
    expected_datetime: null,
    address: expect.stringMatching(/, /),
    address_id: expect.stringMatching(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/),
    zipcode: null,
    lat: expect.closeTo(SOMEWHERE.latitude, 4),
    long: expect.closeTo(SOMEWHERE.longitude, 4),
    media_url: expect.stringMatching(/^http:\/\/localhost:4321\/publikasi\/photos\/[0-9a-f]{32}-1280\.webp$/),
  });
  const xml = await partner.xml(`/requests/${publicId}.xml`);
  expect(xml.body.service_requests.request[0]).toMatchObject({
    service_request_id: publicId,
    description: 'Jalan berlubang & becek di dekat pasar.',
    status_notes: 'Lubang ditambal aspal sepanjang <12 meter>.',
    zipcode: '',
  });
});

test('what is not published does not exist, by whatever number', async () => {
  for (const id of [unpublishedId, '0000000000', 'x', '%00', "' or 1=1 --"]) {
    const { response } = await partner.json(`/requests/${encodeURIComponent(id)}.json`);
    expect(response.status, id).toBe(404);
    const list = await partner.json(`/requests.json?service_request_id=${encodeURIComponent(id)}`);
    expect(list.body, id).toEqual([]);
  }
  expect((await partner.json('/requests.json')).body).toHaveLength(1);
});

const day = (days: number, clock = MONDAY.getTime()) => new Date(clock + days * 86_400_000).toISOString();
const count = async (query: string) => (await partner.json(`/requests.json?${query}`)).body.length;

test('the list is the last 90 days; every filter takes and leaves; numbers override all other parameters', async () => {
  expect(await count('status=closed')).toBe(1);
  expect(await count('status=open')).toBe(0);
  expect(await count('status=open,closed')).toBe(1);
  expect(await count('service_code=jalan-rusak,sampah')).toBe(1);
  expect(await count('service_code=sampah')).toBe(0);
  expect(await count('service_code=&status=')).toBe(1);
  expect(await count(`start_date=${day(-2)}&end_date=${day(1)}`)).toBe(1);
  expect(await count(`end_date=${day(-1)}`)).toBe(0);
  expect(await count(`start_date=${day(1)}`)).toBe(0);
  expect(await count('start_date=2026-03-02T00:00:00%2B07:00')).toBe(1);
  expect(await count('start_date=2026-03-02T00:00:00+07:00')).toBe(1);
  expect(await count('start_date=2026-03-02T00:00:01%2B07:00')).toBe(0);
  expect(await count('end_date=2026-03-02T00:00:00%2B07:00')).toBe(1);
  expect(await count(`updated_after=${day(-1)}&updated_before=${day(1)}`)).toBe(1);
  expect(await count(`updated_after=${day(1)}`)).toBe(0);
  const { latitude, longitude } = SOMEWHERE;
  const box = (by: number) =>
    [longitude - by, latitude - by, longitude + by, latitude + by].map(String).join(',');
  expect(await count(`bbox=${box(0.01)}`)).toBe(1);
  expect(await count('bbox=100,-1,101,0')).toBe(0);
  expect(await count('page=2')).toBe(0);
  expect(await count('page_size=1')).toBe(1);
  expect(await count(`service_request_id=${publicId}&status=open&start_date=rusak`)).toBe(1);
  expect(await count(`service_request_id=${publicId},zzzzzzzzzz`)).toBe(1);
});

test('a wrong parameter is 400 with every fault named, in the format asked for', async () => {
  const wrong = [
    'start_date=kemarin',
    'start_date=2026-03-02',
    'end_date=2026-13-01T00:00:00Z',
    `start_date=${day(0)}&end_date=${day(-1)}`,
    `start_date=${day(-91)}&end_date=${day(0)}`,
    'status=done',
    'bbox=1,2,3',
    'bbox=1,2,3,drop',
    'bbox=10,0,5,1',
    'page=0',
    'page_size=1001',
    'updated_after=now',
  ];
  for (const query of wrong) {
    const { response, body } = await partner.json(`/requests.json?${query}`);
    expect(response.status, query).toBe(400);
    expect(body[0], query).toEqual({ code: 400, description: expect.any(String) });
  }
  const { response, body } = await partner.xml('/requests.xml?status=done&page=x');
  expect(response.status).toBe(400);
  expect(body.errors.error).toHaveLength(2);
});

test('an unknown resource, format or jurisdiction is 404 and says so', async () => {
  const unknown = ['/nothing.json', '/requests', '/requests.yaml', '/services/a/b.json', '/discovery', '/'];
  for (const path of unknown) {
    const response = await partner.call(path);
    expect(response.status, path).toBe(404);
    expect(await response.text(), path).toMatch(/<errors>|^\[\{"code":404,/);
  }
  expect((await partner.call('/requests.json?jurisdiction_id=bonn.de')).status).toBe(404);
  const { regencyCode } = partner.host.server.reference.instance;
  expect((await partner.call(`/requests.json?jurisdiction_id=${regencyCode}`)).status).toBe(200);
  expect((await partner.call('/services.json', { method: 'DELETE' })).status).toBe(404);
});
