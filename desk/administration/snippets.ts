import { text } from '../text/id.ts';

/** What a web administrator pastes, the best first; the same as on the public page "pasang". */
export function snippetsFor(serviceUrl: string, agencyCode: string): { label: string; value: string }[] {
  const service = serviceUrl.replace(/\/$/, '');
  return [
    {
      label: text.admin.hosts.script,
      value: `<script src="${service}/embed.js" data-agency="${agencyCode}" async></script>`,
    },
    {
      label: text.admin.hosts.frame,
      value: `<iframe src="${service}/bingkai?agency=${agencyCode}" title="Formulir aduan" width="100%" height="640" allow="geolocation; camera; web-share; clipboard-write" style="border:0"></iframe>`,
    },
    {
      label: text.admin.hosts.link,
      value: `<a href="${service}/lapor?agency=${agencyCode}">Formulir aduan</a>`,
    },
  ];
}
