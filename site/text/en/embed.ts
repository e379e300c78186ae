import type { Texts } from '../texts.ts';

/** What a program calls its own buttons stays as an Indonesian screen shows it where that is what people here see. */
export const embed: Texts['embed'] = {
  title: 'Put it on your site',
  description:
    'The complaint form, the tracker, or a card of results on the site of your village or agency: choose, look, copy.',
  lead: 'Choose the agency and the shape, see the result, then copy one line into WordPress, OpenSID, Joomla, Blogger, or any HTML page.',
  choose: 'Choose',
  owner: 'Whose page is it?',
  wholeRegency: (name) => `All of ${name}`,
  agencies: 'Agencies',
  villagesOf: (district) => `${district} district`,
  mode: 'Shape',
  modes: {
    inline: ['Form', 'Open on the page at once.'],
    button: ['Button', 'The form opens in its place when pressed.'],
    tracker: ['Tracker', 'People enter their tracking code.'],
    card: ['Card of results', 'How many complaints are solved, and the latest photos.'],
  },
  language: 'Language of the form',
  colour: 'Colour of the button',
  ownColour: 'Use the colour of your site',
  preview: 'Preview',
  showPreview: 'Show the preview',
  previewHint: 'Loads the real form from our service. Nothing is sent before you send it.',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Marked: press and hold, or Ctrl+C',
  withoutScript: (code) =>
    `The examples below use the code “${code}”. Replace it with yours from the list at the end.`,
  oneLine: 'One line',
  oneLineHint:
    'Paste it where the form should stand. Room as high as the form is reserved from the start, so nothing moves while you fill it in.',
  byApp: 'By the program you use',
  plugin: (address) =>
    `Without pasting anything: [download the WordPress plugin](${address}), install it under *Plugins → Add New → Upload*, then write \`[titik_terang]\`.`,
  kit: (address) =>
    `All files for OpenSID, Joomla and Blogger, with this regency’s address in them: [download the kit](${address}). Replace the agency code by your own.`,
  wordpress: [
    'Open the page where the form will stand, press + and choose the block *Custom HTML*.',
    'Paste this line and save.',
    'Gone after saving? Your account may not add scripts: use the [link with a picture](#tautan), or ask the administrator of the site.',
  ],
  opensid: [
    'Sign in as admin, open *Admin Web*, then *Widget*, and add a widget of the kind “dinamis”.',
    'Its code field breaks scripts and incomplete frames. Paste this frame exactly as it is, without changing its quotation marks, then save and switch it on.',
  ],
  joomla: [
    'Make a module *Custom*, turn the visual editor off, and paste this line.',
    'Removed by Joomla? Change the *text filters* of your user group, or use the [link with a picture](#tautan).',
  ],
  blogger: [
    'Open *Layout*, add the gadget *HTML/JavaScript*, and paste this line.',
    'Switch on *HTTPS redirect* in Settings: a page under http shows a button in place of the form.',
  ],
  html: 'Plain HTML, with a link where scripts are off',
  htmlHint:
    'This element may stand anywhere, as often as you like; the later ones need no script of their own. The link inside shows while the script has not run, or cannot.',
  htmlStyle:
    'So that nothing below moves down when the form arrives, add this to your style sheet (400px for the card):',
  ownScript: 'From a script of your own',
  ownScriptHint:
    '`mount(place, options)` puts the form at the end of an element. `whenDefined` waits for our script. The first line goes into the `head`: anywhere else it shows a form of its own.',
  frame: 'Where scripts are forbidden: a frame',
  link: 'Always works: a link',
  names: { frame: 'Frame', badge: 'Link with a picture', link: 'Link' },
  plainHttp:
    'Is your site still on `http://`? A form inside such a page cannot seal an identity safely, so a button that opens our page stands there. That is on purpose.',
  fixed: 'A fixed version',
  fixedHint:
    'For those who want to check for themselves: this file never changes, and the browser refuses it if its content differs from its hash (SRI). The link inside shows if the script is refused. The price: improvements do not reach you until you copy it anew.',
  fixedAsk: 'Get the address and hash of the present version',
  fixedAddress: 'The address and hash of the present version are at',
  fixedFailed: 'The service cannot be reached yet. Try again in a moment.',
  promised: 'What your site is promised',
  promises: (service) => [
    'The script is below 1 kB and does not slow your page down. If the form does not answer within 8 seconds, a plain link shows, not an empty space.',
    'No other script on your site can read what is typed, and the height is the same in every step. We do not keep which site a complaint came from.',
    `A site with a content policy (CSP) only needs to allow \`${service}\` in \`script-src\` and \`frame-src\`. There is no inline script and no inline style.`,
    'The address `/embed.js` will not change. Do not add `integrity` to that address, since its content is improved; use [a fixed version](#versi-tetap).',
    'A mistyped code shows the general form, and our staff are told.',
  ],
  codes: () => 'Codes of agencies and villages',
  showCodes: (count) => `Show ${count} codes`,
  name: 'Name',
  code: 'Code',
  otherVillages: (_villageWord, code) =>
    `For other villages use \`data-village\` with the region code of the Ministry of Home Affairs, for example \`${code}\`.`,
};
