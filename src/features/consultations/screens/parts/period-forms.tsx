import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { DateInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { PeriodState } from '../../rules/consultation.ts'

type Extension = {
	readonly id: string
	readonly fromDay: PlainDate
	readonly toDay: PlainDate
	readonly extendedOn: PlainDate
	readonly reason: string
}

type PeriodProps = {
	state: PeriodState
	extensions: readonly Extension[]
	mayKeep: boolean
	outcome: Outcome | undefined
}

/** How long it lasts, when that was moved, and its end. */
export function PeriodForms({ state, extensions, mayKeep, outcome }: PeriodProps) {
	const words = useTranslations('consultations.desk')
	const format = useFormat()
	const refused = (name: string) => outcome?.ok === false && outcome.values.intent === name
	const mayChange = mayKeep && state !== 'closed'
	if (extensions.length === 0 && !mayChange) return null
	return (
		<Section title={words('period')}>
			{extensions.length === 0 ? null : (
				<ul>
					{extensions.map(({ id, fromDay, toDay, extendedOn, reason }) => (
						<li key={id}>
							{words('extended', {
								...{ from: format.dayFull(fromDay), to: format.dayFull(toDay) },
								...{ day: format.dayFull(extendedOn), reason },
							})}
						</li>
					))}
				</ul>
			)}
			{mayChange ? (
				<>
					<Disclosure summary={words('extend')} open={refused('extendConsultation')}>
						<Form name="extendConsultation" words="consultations" outcome={outcome}>
							<DateInput name="lastDay" />
							<TextInput name="reason" />
							<p className="small quiet">{words('extendText')}</p>
							<FormActions>
								<Submit kind="secondary">{words('extendDo')}</Submit>
							</FormActions>
						</Form>
					</Disclosure>
					<Disclosure summary={words('close')} open={refused('closeConsultation')}>
						<Form name="closeConsultation" words="consultations" outcome={outcome}>
							<p className="reading">{words('closeText')}</p>
							<FormActions>
								<Submit kind="secondary">{words('closeDo')}</Submit>
							</FormActions>
						</Form>
					</Disclosure>
				</>
			) : null}
		</Section>
	)
}
