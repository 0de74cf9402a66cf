import { useTranslations } from 'use-intl'
import { DeskList, DeskRow, Tap } from '../../../../ui/desk.tsx'
import { findWord, useLooseWords } from '../../../../ui/loose-words.ts'
import type { Posted } from '../../../../ui/posted.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import { RefusalBox } from '../../../../ui/states.tsx'
import type { DeskPart } from './tonight-types.ts'

const taps: readonly unknown[] = [
	'comeTonight',
	'leaveTonight',
	'takeBackArrival',
	'takeBackDeparture',
	'takeBackTurnedAway',
	'cancelStay',
	'walkIn',
	'walkInFamily',
]

/** Why a tap did nothing: rows have no form of their own to say it in. */
export function TapRefused({ outcome, address }: Pick<DeskPart, 'outcome' | 'address'>) {
	const words = useTranslations('ui.form')
	const loose = useLooseWords()
	if (outcome === undefined || outcome.ok || !taps.includes(outcome.values.intent)) return null
	const because = outcome.refusal?.because
	const said =
		because === undefined
			? outcome.faults.map(({ problem }) =>
					findWord(loose, [`tonight.faults.${problem}`, `faults.${problem}`]),
				)
			: [
					findWord(loose, [`tonight.refusals.${because}`, `refusals.${because}`], {
						...{ free: 0, sleeps: 1, people: 1, children: 1, where: '' },
						...scalarsOf(outcome.refusal ?? {}),
					}),
				]
	return (
		<>
			<RefusalBox title={words('refused')} items={said.map((text) => ({ text: text ?? because ?? '' }))} />
			{isElsewhere(outcome) ? <AsGuest address={address} posted={outcome.values} /> : null}
		</>
	)
}

type Refused = Extract<Outcome, { ok: false }>

/** Whether somebody was refused a bed because they keep a home. */
export const isElsewhere = (outcome: Outcome | undefined): outcome is Refused =>
	outcome !== undefined && !outcome.ok && outcome.refusal?.because === 'lives-elsewhere'

/** The same once more for somebody who keeps a home: asked for by a tap of its own, never done in silence. */
export function AsGuest({ address, posted }: { address: string; posted: Posted }) {
	const words = useTranslations('tonight.walkIn')
	const name = posted.intent
	if (typeof name !== 'string' || !name.startsWith('walkIn')) return null
	return (
		<DeskList label={words('asGuest')}>
			<DeskRow what={words('guestNote')}>
				<Tap name={name} to={address} values={{ ...fieldsOf(posted), guest: 'yes' }} whom="" focused>
					{words('asGuest')}
				</Tap>
			</DeskRow>
		</DeskList>
	)
}

const scalarsOf = (facts: object) =>
	Object.fromEntries(
		Object.entries(facts).filter(
			(one): one is [string, string | number] => typeof one[1] === 'string' || typeof one[1] === 'number',
		),
	)

/** What was posted, as a form posts it: a list is a name a place. */
const fieldsOf = (posted: Posted) =>
	Object.fromEntries(
		Object.entries(posted).flatMap(([name, value]) =>
			name === 'intent' || name === 'onceId'
				? []
				: typeof value === 'string'
					? [[name, value]]
					: Array.isArray(value)
						? value.flatMap((one: unknown, at) => (typeof one === 'string' ? [[`${name}.${at}`, one]] : []))
						: [],
		),
	)
