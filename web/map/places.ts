import type { MapMeetingsQuery } from '../graphql/graphql';
import { onMap, type Point } from './atlas.ts';

export type HeldMeeting = MapMeetingsQuery['meetings']['nodes'][number];

/** A place with the meetings that were held there. */
export interface Place {
  readonly key: string;
  readonly name: string;
  readonly country: NonNullable<HeldMeeting['place']>['country'];
  /** Where it is on the map; undefined where no source gives its coordinates. */
  readonly point: Point | undefined;
  readonly meetings: readonly HeldMeeting[];
}

/** The places of meetings, those of most meetings first. */
export function placesOf(meetings: readonly HeldMeeting[], language: string): Place[] {
  const { compare } = new Intl.Collator(language);
  const places = new Map<string, Place>();
  for (const meeting of meetings) {
    if (!meeting.place) continue;
    const { name, country, latitude, longitude } = meeting.place;
    const key = [name, country?.id, latitude, longitude].join(' ');
    const point = latitude === null || longitude === null ? undefined : onMap(longitude, latitude);
    places.set(key, { key, name, country, point, meetings: [...(places.get(key)?.meetings ?? []), meeting] });
  }
  return [...places.values()].sort((a, b) => b.meetings.length - a.meetings.length || compare(a.name, b.name));
}
