import { useTranslations } from 'use-intl'
import { Choice, DateInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { VisitPage } from '../../queries/coordination/visit-page.ts'
import { isOpenPoint, pointStates } from '../../rules/coordination/coordination.ts'
import { intentFor } from './intent.ts'
import { PointFields } from './point-fields.tsx'
import { PointStateSaid } from './states-said.tsx'

type Point = VisitPage['points'][number]
type VisitPointProps = { point: Point; mayKeep: boolean; outcome: Outcome | undefined }

/** One agreed point: who does it, by when, how it stands and how it got there. */
export function VisitPoint({ point, mayKeep, outcome }: VisitPointProps) {
	const words = useTranslations('coordination')
	const format = useFormat()
	const { owner, owedBy, told, state } = point
	return (
		<li>
			<b>{point.text}</b>
			<div>
				{owner === '' ? words(`owers.${owedBy}`) : `${words(`owers.${owedBy}`)} (${owner})`},{' '}
				<Due point={point} />
			</div>
			<div>
				<PointStateSaid state={state} />
			</div>
			{told.length === 0 ? null : (
				<ul className="quiet small">
					{told.map((one) => (
						<li key={`${one.toldOn} ${one.state} ${one.note}`}>
							{words('visit.toldOn', {
								...{
									day: format.day(one.toldOn, { weekday: false }),
									state: words(`pointStates.${one.state}`),
								},
							})}
							{one.note === '' ? null : `. ${one.note}`}
						</li>
					))}
				</ul>
			)}
			{mayKeep ? <PointForms point={point} outcome={outcome} /> : null}
		</li>
	)
}

function Due({ point: { dueOn, state } }: { point: Point }) {
	const words = useTranslations('coordination.visit')
	const { today } = useFrame()
	const format = useFormat()
	if (dueOn === null) return <span className="quiet">{words('noDay')}</span>
	const said = words('due', { day: format.day(dueOn, { weekday: false }) })
	return dueOn < today && isOpenPoint(state) ? <Tone kind="danger">{said}</Tone> : said
}

function PointForms({ point, outcome }: { point: Point; outcome: Outcome | undefined }) {
	const words = useTranslations('coordination')
	const { today } = useFrame()
	const tell = intentFor('tellVisitPoint', point.id)
	const change = intentFor('changeVisitPoint', point.id)
	const { text, owedBy, owner, dueOn, state } = point
	return (
		<>
			<Disclosure summary={words('visit.tell')} open={wasRefused(outcome, tell)}>
				<Form
					name={tell}
					words="coordination"
					outcome={outcome}
					initial={{ toldOn: today, ...(state === null ? {} : { state }) }}
				>
					<Choice
						name="state"
						options={pointStates.map((value) => ({ value, label: words(`pointStates.${value}`) }))}
					/>
					<DateInput name="toldOn" />
					<TextInput name="note" optional />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
			<Disclosure summary={words('visit.change')} open={wasRefused(outcome, change)}>
				<Form
					name={change}
					words="coordination"
					outcome={outcome}
					initial={{ text, owedBy, owner, ...(dueOn === null ? {} : { dueOn }) }}
				>
					<PointFields />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
		</>
	)
}
