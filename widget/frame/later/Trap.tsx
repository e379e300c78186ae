let filled = false;

/** Whether something filled the field that no person sees. */
export const isTrapped = (): boolean => filled;

/** A field for programs that fill in whatever they find: off the screen, out of the tab order, not read aloud. */
export function Trap() {
  return (
    <div class="trap" aria-hidden="true">
      <label for="website">Website</label>
      <input
        id="website"
        name="website"
        tabIndex={-1}
        autocomplete="off"
        onInput={(event) => {
          filled = event.currentTarget.value !== '';
        }}
      />
    </div>
  );
}
