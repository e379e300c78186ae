import { useEffect, useRef, useState } from 'preact/hooks';

export type CameraState =
  | { status: 'starting' }
  | { status: 'live'; width: number; height: number }
  | { status: 'denied' | 'missing' };

/** The camera at the back of the phone, while the component is there; another one where there is none. Gives no sound. */
export function useCamera(active: boolean) {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraState>({ status: 'starting' });
  useEffect(() => {
    if (!active) return;
    let stream: MediaStream | null = null;
    let gone = false;
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    open().then(
      async (opened) => {
        stream = opened;
        const element = video.current;
        if (gone || !element) return stop();
        element.srcObject = opened;
        await element.play();
        setState({ status: 'live', width: element.videoWidth, height: element.videoHeight });
      },
      (error: unknown) => {
        const denied = error instanceof DOMException && error.name === 'NotAllowedError';
        if (!gone) setState({ status: denied ? 'denied' : 'missing' });
      },
    );
    return () => {
      gone = true;
      stop();
      setState({ status: 'starting' });
    };
  }, [active]);
  return { video, state };
}

/** Longest side asked for, in pixels; more than what is sent. */
const WANTED = 1920;

function open(): Promise<MediaStream> {
  // Missing on plain http and in some in-app browsers
  if (!navigator.mediaDevices?.getUserMedia) {
    return Promise.reject(new DOMException('no camera here', 'NotFoundError'));
  }
  return navigator.mediaDevices.getUserMedia({
    video: { facingMode: { ideal: 'environment' }, width: { ideal: WANTED } },
  });
}

const QUALITY = 0.9;

/** What the camera shows at this moment, as a JPEG of its own size. */
export async function capture(video: HTMLVideoElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the camera gave no picture'))),
      'image/jpeg',
      QUALITY,
    ),
  );
}
