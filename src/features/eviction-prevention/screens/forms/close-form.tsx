import { useTranslations } from 'use-intl'
import type { Refusal } from '../../../../foundation/refusal.ts'
import { DateInput, FieldGroup, LongText, SelectInput, Ticks } from '../../../../ui/fields.tsx'
import { findWord, useLooseWords } from '../../../../ui/loose-words.ts'
import { RefusalBox } from '../../../../ui/states.tsx'
import type { StepFormProps } from '../parts/case-types.ts'
import { useGapWords } from '../parts/use-gap-words.ts'
import { StepForm } from './step-form.tsx'

/** Says what is missing and where to mend it; then the outcome, and for an eviction what was offered instead. */
export function CloseForm(props: StepFormProps) {
	const words = useTranslations('evictionPrevention.cases')
	const { file, choices } = props.given
	const gapWords = useGapWords(file)
	const placeWords = useTranslations('homelessness.codes.places')
	const loose = useLooseWords()
	const gaps = file.gaps.filter((gap) => gap.because !== 'outcome-missing')
	const missing = gaps.flatMap(gapWords).map(({ text, to, linkText }) => ({ text, to, linkText }))
	const refused = ({ because }: Refusal) =>
		gaps.some((gap) => gap.because === because)
			? missing
			: [...missing, { text: findWord(loose, [`evictionPrevention.cases.refusals.${because}`]) ?? because }]
	const isRefused = props.outcome !== undefined && !props.outcome.ok && props.outcome.refusal !== null
	const evicted = file.dates.find((date) => date.kind === 'evicted')
	const classes = [...new Set(choices.outcomes.map((one) => one.class))]
	const outcomes = classes.flatMap((group) =>
		choices.outcomes
			.filter((one) => one.class === group)
			.map(({ outcome }) => ({
				value: outcome,
				label: `${words(`outcomeClasses.${group}`)}: ${words(`outcomes.${outcome}`)}`,
			})),
	)
	const children = file.children.map((child) => ({
		value: child.childId,
		label: child.name ?? words('facts.protectedChild'),
	}))
	return (
		<>
			{missing.length === 0 || isRefused ? null : (
				<RefusalBox title={words('close.missing')} items={missing} />
			)}
			<StepForm
				{...props}
				name="closeCase"
				submit={words('close.submit')}
				intro={words('close.intro')}
				refused={refused}
				initial={evicted === undefined ? {} : { evictedOn: evicted.onDay }}
			>
				<SelectInput name="outcome" options={outcomes} />
				<FieldGroup legend={words('close.ifEvicted')} hint={words('close.ifEvictedHint')}>
					<DateInput name="evictedOn" optional />
					<LongText name="deviationReasons" optional rows={3} />
					<SelectInput
						name="goesTo"
						optional
						options={choices.places.map((value) => ({ value, label: placeWords(value) }))}
					/>
					{children.length === 0 ? null : <Ticks name="childrenPresent" options={children} optional />}
				</FieldGroup>
			</StepForm>
		</>
	)
}
