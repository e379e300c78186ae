import type { ComponentChildren } from 'preact';

export interface AdministrationItem {
  key: string;
  title: string;
  facts: string;
  more?: string;
  /** Set when it is not in use any more. */
  note?: string | null;
  actions: ComponentChildren;
}

/** Things with a name, facts about them, and what may be done with them. */
export function AdministrationList({ items }: { items: AdministrationItem[] }) {
  return (
    <ul class="accounts">
      {items.map((item) => (
        <li key={item.key} class={item.note ? 'thing thing-retired' : 'thing'}>
          <div>
            <strong>{item.title}</strong> <span class="code hint">{item.key}</span>
            {item.note && <span class="badge">{item.note}</span>}
            <span class="hint block">{item.facts}</span>
            {item.more && <span class="hint block">{item.more}</span>}
          </div>
          <div class="button-row">{item.actions}</div>
        </li>
      ))}
    </ul>
  );
}
