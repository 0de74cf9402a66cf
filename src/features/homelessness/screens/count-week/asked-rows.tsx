import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { Band, WorkRow } from '../../../../ui/work.tsx'

type Asked = {
	readonly countInformantId: string
	readonly name: string
	readonly state: 'invited' | 'answering' | 'finished' | 'nothing'
	readonly given: number
	readonly remindedOn: PlainDate | null
	readonly round: { readonly name: string; readonly state: string; readonly answerBy: PlainDate }
}

/** Where one is asked to answer: until when, for whom, how far one has come, and one button. */
export function AskedRows({ asked, base }: { asked: readonly Asked[]; base: string }) {
	const words = useTranslations('homelessness.count')
	const format = useFormat()
	const open = asked.filter(({ round }) => round.state === 'open')
	const first = open.find(({ state }) => state === 'invited' || state === 'answering')
	return (
		<Band title={words('rounds.askedTitle')} note={words('rounds.askedNote', { count: asked.length })}>
			{asked.map((one) => {
				const isOpen = one.round.state === 'open'
				const isDone = one.state === 'finished' || one.state === 'nothing'
				return (
					<WorkRow
						key={one.countInformantId}
						when={format.day(one.round.answerBy)}
						{...(isOpen && !isDone ? { whenNote: format.relative(one.round.answerBy) } : {})}
						what={one.round.name}
						whom={one.name}
						why={[
							isOpen ? words(`informantStates.${one.state}`) : words('states.closed'),
							one.state === 'nothing' ? null : words('asked.givenCount', { count: one.given }),
							one.remindedOn === null || isDone
								? null
								: words('asked.reminded', { day: format.day(one.remindedOn, { weekday: false }) }),
						]
							.filter((part) => part !== null)
							.join(' · ')}
						action={{
							to: `${base}/${one.countInformantId}`,
							label: isOpen && !isDone ? words('rounds.answer') : words('rounds.look'),
							kind: one === first ? 'primary' : 'secondary',
						}}
					/>
				)
			})}
		</Band>
	)
}
