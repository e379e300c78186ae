/** The server answered, and not with 2xx; `title` is its sentence, or null when it gave none. */
export class UploadRefused extends Error {
  readonly title: string | null;
  readonly status: number;
  /** Seconds the answer asked to be left alone, 0 when it did not; NaN when it cannot be read. */
  readonly retryAfter: number;

  constructor(title: string | null, request: XMLHttpRequest) {
    super();
    this.title = title;
    this.status = request.status;
    this.retryAfter = Number(request.getResponseHeader('retry-after'));
  }
}

/**
 * Sends one photo and resolves with its id. By XMLHttpRequest, because fetch tells no progress of an upload.
 * `onProgress` gets 0 to 1. Throws `UploadRefused`, or a plain `Error` when nobody answered.
 */
export function uploadPhoto(
  bytes: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/photos');
    request.setRequestHeader('content-type', bytes.type || 'application/octet-stream');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.responseType = 'text';
    request.timeout = 120_000;
    request.upload.onprogress = (event) => onProgress(event.loaded / (event.total || 1));
    request.onload = () => {
      const answer = parse(request.responseText);
      const { photoId, title } = answer;
      if (request.status === 201 || request.status === 200) {
        if (typeof photoId === 'string' && /^[0-9a-f]{32}$/.test(photoId)) return resolve(photoId);
      }
      reject(new UploadRefused(typeof title === 'string' ? title : null, request));
    };
    request.onerror = request.ontimeout = () => reject(new Error('no answer'));
    signal.addEventListener('abort', () => request.abort());
    request.onabort = () => reject(new Error('removed'));
    request.send(bytes);
  });
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
