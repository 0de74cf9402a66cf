import { useTranslations } from 'use-intl'
import { DayText } from '../../../../ui/dates.tsx'
import { DateInput, FieldRow, HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { PartProps } from './coordinated-types.ts'

/** The days that the parties meet again, and what was found on those held. */
export function FollowUpsPart({ page, outcome }: PartProps) {
	const words = useTranslations('supportPlan.coordinated')
	const format = useFormat()
	const next = page.followUps.find(({ heldOn }) => heldOn === null)
	if (page.heldOn === null) return null
	return (
		<Section title={words('followUps.title')}>
			<div className="stack-16">
				{page.followUps.length === 0 ? <p className="quiet">{words('followUps.none')}</p> : null}
				<ul className="stack-8">
					{page.followUps.map((one) => (
						<li key={one.id}>
							{one.heldOn === null ? (
								<>
									{words('followUps.planned')} <DayText day={one.dueOn} relative="late" />
								</>
							) : (
								words('followUps.held', { day: format.day(one.heldOn) })
							)}
							{one.noted === null ? null : <p className="reading">{one.noted}</p>}
						</li>
					))}
				</ul>
				{page.state === 'running' && next !== undefined ? (
					<Hold followUpId={next.id} outcome={outcome} />
				) : null}
			</div>
		</Section>
	)
}

function Hold({ followUpId, outcome }: { followUpId: string; outcome: PartProps['outcome'] }) {
	const words = useTranslations('supportPlan.coordinated')
	const today = useToday()
	return (
		<Disclosure summary={words('followUps.hold')} open={wasRefused(outcome, 'holdCoordinatedFollowUp')}>
			<Form
				name="holdCoordinatedFollowUp"
				words="supportPlan.coordinated"
				outcome={outcome}
				initial={{ heldOn: today }}
			>
				<HiddenInput name="coordinatedFollowUpId" value={followUpId} />
				<LongText name="noted" rows={2} optional />
				<FieldRow>
					<DateInput name="heldOn" />
					<DateInput name="nextOn" optional />
				</FieldRow>
				<FormActions>
					<Submit kind="secondary">{words('save')}</Submit>
				</FormActions>
			</Form>
		</Disclosure>
	)
}
