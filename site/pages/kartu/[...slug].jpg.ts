import { family } from '../../build/family.ts';
import { siteLanguages } from '../../in-language.ts';
import type { Publication } from '../../load-publication.ts';
import { publicationFolder, reference } from '../../publication.ts';
import { cardMaterial, drawShareCard } from '../../share/draw-share-card.ts';
import { forgetCards } from '../../share/forget-cards.ts';
import { keptCard } from '../../share/kept-card.ts';
import { boardCards, caseCard, homeCard, type ShareCard, statisticsCard } from '../../share/share-card.ts';
import { wordsOf } from '../../words.ts';

export const getStaticPaths = family('kartu/[...slug].jpg', cardsInEach, {
  ofCases: { members: (all, cases) => cases.map((record) => memberOf(caseCard(all, record))) },
  forget: (left, before) =>
    forgetCards(
      process.env.SITE_CARD_FOLDER,
      left.map(({ card }) => card),
      before,
    ),
});

async function cardsInEach(all: Publication) {
  return (await siteLanguages())
    .map(wordsOf)
    .flatMap((words) => [homeCard(all, words), statisticsCard(all, words), ...boardCards(all, words)])
    .map(memberOf);
}

function memberOf(card: ShareCard) {
  return { params: { slug: card.slug }, props: { card } };
}

export async function GET({ props: { card } }: { props: { card: ShareCard } }): Promise<Response> {
  const material = await cardMaterial(await reference(), publicationFolder(), card);
  const picture = await keptCard(process.env.SITE_CARD_FOLDER, material.key, () => drawShareCard(material));
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/jpeg' } });
}
