/** A service at a spot. `area` says that the point is the middle of its town or area. */
export type OnMap = { name: string; href: string; note?: string | undefined; area?: boolean | undefined };

/** One button of the map: a group that comes apart at `zoom`, or services that stand here. WGS84, degrees. */
export type MapSpot = {
  at: [longitude: number, latitude: number];
  count: number;
  label: string;
  zoom?: number;
  services?: OnMap[];
  more?: string | undefined;
};

/** What the server draws of a set within a box at a zoom. */
export type MapAnswer = {
  total: number;
  nowhere: number;
  /** The municipality that somebody searched for, with its outline in steps as those of the land. */
  here?: { at: [longitude: number, latitude: number]; name: string; area: number[][] } | undefined;
  spots: MapSpot[];
};

/** The ground of the map: closed lines and names of towns, the largest first. */
export type MapGround = {
  /** Each ring as whole numbers, steps from point to point in 1/1000 degree: longitude, latitude, longitude, … */
  land: number[][];
  towns: [name: string, longitude: number, latitude: number][];
  /** Whether there are borders of municipalities to ask for. */
  borders: boolean;
};

/** The borders of municipalities within a box, in steps as those of the land. */
export type MapBorders = { lines: number[][] };
