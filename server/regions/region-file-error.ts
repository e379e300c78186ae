export type RegionFileProblem =
  | 'not_geojson'
  | 'empty'
  | 'bad_property'
  | 'bad_code'
  | 'level_mismatch'
  | 'bad_geometry'
  | 'bad_coordinates'
  | 'open_ring'
  | 'duplicate_code'
  | 'missing_parent';

/** A boundary file that cannot be imported. `message` is one Indonesian sentence for the operator. */
export class RegionFileError extends Error {
  override readonly name = 'RegionFileError';
  readonly problem: RegionFileProblem;

  constructor(problem: RegionFileProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}
