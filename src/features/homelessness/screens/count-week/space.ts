import { countWeek } from './paths.ts'

/** The same pages stand in two spaces: units reach them below Homelessness, organisations in the informant's. */
export type Space = { readonly start: string; readonly base: string }

export function spaceIn(url: string): Space {
	return new URL(url).pathname.startsWith('/informant')
		? { start: '/informant', base: '/informant' }
		: { start: countWeek, base: `${countWeek}/own` }
}
