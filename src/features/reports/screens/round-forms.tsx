import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, NumberInput, SelectInput, Ticks } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { Disclosure, Section } from '../../../ui/page.tsx'
import type { Outcome } from '../../../ui/screen.ts'
import { cycleNames, cycles, type Part, type Period, parts } from '../rules/period.ts'

type OpenFormProps = {
	page: {
		readonly plans: readonly {
			readonly id: string
			readonly title: string
			readonly validFrom: number
			readonly validTo: number
		}[]
		readonly proposed: Period
		readonly rounds: readonly unknown[]
	}
	outcome: Outcome | undefined
}

/** Several plans at once, for the time that the budget's year has come to. */
export function OpenForm({ page: { plans, proposed, rounds }, outcome }: OpenFormProps) {
	const words = useTranslations('reports.rounds')
	const partWords = useTranslations('reports.parts')
	const living = plans.filter(
		({ validFrom, validTo }) => validFrom <= proposed.year && proposed.year <= validTo,
	)
	return (
		<Section title={words('openTitle')}>
			{plans.length === 0 ? (
				<p>{words('noPlan')}</p>
			) : (
				<Form
					name="openFollowUp"
					words="reports"
					outcome={outcome}
					initial={{
						...{ year: String(proposed.year), part: proposed.part },
						planIds: living.map(({ id }) => id),
					}}
				>
					<Ticks name="planIds" options={plans.map(({ id, title }) => ({ value: id, label: title }))} />
					<FieldRow>
						<SelectInput
							name="part"
							width="medium"
							options={parts.map((part) => ({ value: part, label: partWords(part) }))}
						/>
						<NumberInput name="year" />
						<DateInput name="commentsDueOn" optional />
					</FieldRow>
					<FormActions>
						<Submit kind={rounds.length === 0 ? 'primary' : 'secondary'}>{words('openDo')}</Submit>
					</FormActions>
				</Form>
			)}
		</Section>
	)
}

type CycleFormProps = {
	cycle: { readonly parts: readonly Part[]; readonly daysToComment: number } | null
	outcome: Outcome | undefined
}

/** When in the budget's year plans are followed up. */
export function CycleForm({ cycle, outcome }: CycleFormProps) {
	const words = useTranslations('reports.rounds')
	const names = useTranslations('reports.cycles')
	const chosen = cycleNames.find((name) => cycles[name].join() === cycle?.parts.join())
	const days = String(cycle?.daysToComment ?? 30)
	return (
		<Section title={words('cycleTitle')}>
			<p>{chosen === undefined ? words('cycleNow.none') : words(`cycleNow.${chosen}`, { days })}</p>
			<Disclosure summary={words('cycleChange')}>
				<Form
					name="settleCycle"
					words="reports"
					outcome={outcome}
					initial={{ cycle: chosen ?? 'year', daysToComment: days }}
				>
					<Choice name="cycle" options={cycleNames.map((name) => ({ value: name, label: names(name) }))} />
					<NumberInput name="daysToComment" />
					<FormActions>
						<Submit kind="secondary">{words('cycleDo')}</Submit>
					</FormActions>
				</Form>
			</Disclosure>
		</Section>
	)
}
