import type { RouterContextProvider } from 'react-router'
import { actorContext } from '../../ui/context.ts'
import { callerOf } from '../../ui/screen.ts'
import { maySearch, navigationFor, type Stop } from '../navigation.ts'

export type FrameData = {
	readonly stops: readonly Stop[]
	readonly search: boolean
	readonly landlord: boolean
}

/** What the band of a signed-in page shows; nobody signed in is sent to sign in. */
export async function frameData(context: Readonly<RouterContextProvider>): Promise<FrameData> {
	const caller = callerOf(context)
	return {
		stops: await navigationFor(caller),
		search: maySearch(caller.actor),
		landlord: caller.actor.roles.includes('landlord'),
	}
}

/** The same for pages that anyone may open. */
export async function frameDataIfAny(context: Readonly<RouterContextProvider>): Promise<FrameData | null> {
	return context.get(actorContext) === null ? null : frameData(context)
}
