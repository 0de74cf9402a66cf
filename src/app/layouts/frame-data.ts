import type { RouterContextProvider } from 'react-router'
import { actorContext, standingContext } from '../../ui/context.ts'
import { callerOf } from '../../ui/screen.ts'
import { maySearch, navigationFor, type Space, type Stop, spaceOf } from '../navigation.ts'

export type FrameData = {
	readonly stops: readonly Stop[]
	readonly search: boolean
	readonly space: Space
	/** For which of several landlords one acts. */
	readonly actsFor: string | null
}

/** What the band of a signed-in page shows; nobody signed in is sent to sign in. */
export function frameData(context: Readonly<RouterContextProvider>): FrameData {
	const { actor } = callerOf(context)
	return {
		stops: navigationFor(actor),
		search: maySearch(actor),
		space: spaceOf(actor),
		actsFor: oneOfSeveral(context),
	}
}

function oneOfSeveral(context: Readonly<RouterContextProvider>): string | null {
	const standing = context.get(standingContext)
	if (standing === null || standing.owners.length < 2) return null
	return standing.places.length === 1 ? (standing.places[0] ?? null) : null
}

/** The same for pages that anyone may open. */
export function frameDataIfAny(context: Readonly<RouterContextProvider>): FrameData | null {
	return context.get(actorContext) === null ? null : frameData(context)
}
