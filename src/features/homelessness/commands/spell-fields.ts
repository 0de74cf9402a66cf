import * as z from 'zod'
import { BadInput } from '../../../platform/answer.ts'
import { day, optionalText } from '../../../platform/fields.ts'
import { destinations } from '../rules/codes/destinations.ts'
import { places } from '../rules/codes/places.ts'
import {
	arrangers,
	childrenAnswers,
	contracts,
	homesAfter,
	spellPopulations,
	tellers,
} from '../rules/codes/spell-choices.ts'
import type { Stretch } from '../rules/spell-borders.ts'

const oneOf = <const Codes extends readonly string[]>(codes: Codes) => z.enum(codes, { error: 'choose-one' })

export const placeField = () => oneOf(places.map(({ code }) => code))
export const destinationField = () => oneOf(destinations.map(({ code }) => code))

/** What is told of a place, as forms and the API give it. Which are asked for, and what holds when they are not, each command says. */
export const spellFields = {
	place: placeField(),
	placeName: optionalText(200),
	arrangedBy: oneOf(arrangers),
	contract: oneOf(contracts),
	contractEndsOn: day(),
	dischargeOn: day(),
	homeAfter: oneOf(homesAfter),
	overstays: oneOf(['yes', 'no']),
	population: oneOf(spellPopulations),
	withChildren: oneOf(childrenAnswers),
	childrenElsewhere: z.coerce
		.number({ error: 'not-a-number' })
		.int('not-a-number')
		.min(0, 'not-a-number')
		.max(20, 'not-a-number'),
	stayMunicipality: z.string().trim().min(1, 'required').max(40, 'too-long'),
	residenceMunicipality: z.string().trim().min(1, 'required').max(40, 'too-long'),
	toldBy: oneOf(tellers),
	destination: destinationField(),
} as const

/** A place is left after it was come to, and leads somewhere only when it is left. */
export function wholeSpell({ startsOn, endsOn }: Stretch, destination: string | null): void {
	if (endsOn !== null && endsOn <= startsOn) {
		throw new BadInput([{ path: 'endsOn', problem: 'ends-before-it-begins' }])
	}
	if (destination !== null && endsOn === null) throw new BadInput([{ path: 'endsOn', problem: 'required' }])
}
