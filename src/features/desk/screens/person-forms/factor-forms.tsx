import { useTranslations } from 'use-intl'
import { Choice, DateInput, SelectInput } from '../../../../ui/fields.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { StepForm, type StepFormProps } from './step-form.tsx'

/** Causes and needs by the code list of the day; those that hold can be ended. */
export function FactorsForm({ facts, outcome }: StepFormProps) {
	const words = useTranslations('desk.forms')
	const codes = useTranslations('homelessness.codes')
	const format = useFormat()
	const today = useToday()
	const holding = facts.course.factors.filter(({ holds }) => holds)
	const options = (['cause', 'need'] as const).flatMap((kind) =>
		facts.choices.factors
			.filter((factor) => factor.kind === kind)
			.map(({ code, level }) => ({
				value: code,
				label: codes(`factors.${code}`),
				group: `${codes(`factorKinds.${kind}`)} · ${codes(`factorLevels.${level}`).toLowerCase()}`,
			})),
	)
	return (
		<>
			<StepForm
				{...{ facts, outcome }}
				name="noteFactor"
				submit={words('factors.submit')}
				intro={words(facts.course.seesDelicate ? 'factors.intro' : 'factors.introOpen')}
				initial={{ fromDay: today }}
			>
				<SelectInput name="code" options={options} width="medium" />
				<DateInput name="fromDay" />
			</StepForm>
			{holding.length === 0 ? null : (
				<Section title={words('factors.holding')}>
					<StepForm
						{...{ facts, outcome }}
						name="endFactor"
						kind="secondary"
						submit={words('factors.end')}
						initial={{ untilDay: today }}
					>
						<Choice
							name="factorId"
							label={words('factors.which')}
							options={holding.map(({ id, code, fromDay }) => ({
								value: id,
								label: codes(`factors.${code}`),
								hint: words('factors.since', { day: format.dayFull(fromDay) }),
							}))}
						/>
						<DateInput name="untilDay" />
					</StepForm>
				</Section>
			)}
		</>
	)
}
