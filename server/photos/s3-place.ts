/** A folder of a bucket. */
export interface S3Place {
  bucket: string;
  /** Empty, or ends with a slash. */
  prefix: string;
  region: string;
  /** Absent for Amazon's own. */
  endpoint?: string;
  /** `https://host/bucket` instead of `https://bucket.host`. */
  pathStyle: boolean;
  /** Absent: the SDK's usual places (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, the machine's role). */
  credentials?: { accessKeyId: string; secretAccessKey: string };
}

const SETTINGS = new Set(['endpoint', 'region', 'pathStyle']);

/**
 * Reads `s3://bucket/prefix?endpoint=https://…&region=…&pathStyle=false`; a key and its secret, percent-encoded, may stand before the
 * bucket (`s3://KEY:SECRET@bucket`). Path style is the default with an endpoint of one's own. Null for anything else.
 */
export function parseS3Place(text: string): S3Place | null {
  const url = URL.parse(text);
  if (url?.protocol !== 's3:' || !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(url.hostname)) return null;
  if ([...url.searchParams.keys()].some((name) => !SETTINGS.has(name))) return null;
  const endpoint = url.searchParams.get('endpoint');
  if (endpoint !== null && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? '')) return null;
  const pathStyle = url.searchParams.get('pathStyle') ?? String(endpoint !== null);
  if (pathStyle !== 'true' && pathStyle !== 'false') return null;
  if ((url.username === '') !== (url.password === '')) return null;
  const prefix = url.pathname.replace(/^\/+|\/+$/g, '');
  return {
    bucket: url.hostname,
    prefix: prefix === '' ? '' : `${prefix}/`,
    region: url.searchParams.get('region') ?? 'us-east-1',
    ...(endpoint === null ? {} : { endpoint }),
    pathStyle: pathStyle === 'true',
    ...(url.username === ''
      ? {}
      : {
          credentials: {
            accessKeyId: decodeURIComponent(url.username),
            secretAccessKey: decodeURIComponent(url.password),
          },
        }),
  };
}
