import type { Answer } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import type { Posted } from '../../../../ui/posted.ts'
import { cancelStay } from '../../commands/stays/cancel-stay.ts'
import { comeTonight } from '../../commands/tonight/come-tonight.ts'
import { leaveTonight } from '../../commands/tonight/leave-tonight.ts'
import { openExtraPlaces } from '../../commands/tonight/open-extra-places.ts'
import { setNightBorder } from '../../commands/tonight/set-night-border.ts'
import { takeBackArrival } from '../../commands/tonight/take-back-arrival.ts'
import { takeBackDeparture } from '../../commands/tonight/take-back-departure.ts'
import { takeBackTurnedAway } from '../../commands/tonight/take-back-turned-away.ts'
import { turnAway } from '../../commands/tonight/turn-away.ts'
import { walkIn } from '../../commands/tonight/walk-in.ts'

type Step = {
	readonly run: (caller: Caller, posted: Posted) => Promise<Answer<unknown>>
	readonly said: string
}

/** What each form of the desk does, and what is said when it is done. */
const steps: Readonly<Record<string, Step>> = {
	comeTonight: { run: comeTonight, said: 'came' },
	leaveTonight: { run: leaveTonight, said: 'left' },
	takeBackArrival: { run: takeBackArrival, said: 'undone' },
	takeBackDeparture: { run: takeBackDeparture, said: 'undone' },
	cancelStay: { run: cancelStay, said: 'noShow' },
	walkIn: { run: walkIn, said: 'placed' },
	walkInFamily: { run: walkIn, said: 'placed' },
	walkInNew: { run: walkIn, said: 'placed' },
	walkInUnknown: { run: walkIn, said: 'placed' },
	turnAway: { run: turnAway, said: 'turnedAway' },
	takeBackTurnedAway: { run: takeBackTurnedAway, said: 'undone' },
	openExtraPlaces: { run: openExtraPlaces, said: 'opened' },
	setNightBorder: { run: setNightBorder, said: 'border' },
}

export const stepOf = (intent: unknown): Step | undefined =>
	typeof intent === 'string' && Object.hasOwn(steps, intent) ? steps[intent] : undefined
