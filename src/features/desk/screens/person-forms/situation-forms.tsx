import { useTranslations } from 'use-intl'
import { Choice, HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { StepForm, type StepFormProps } from './step-form.tsx'

/** A situation set by hand, or taken back so that it follows from the facts again; both with a reason. */
export function SituationForm({ facts, spell, outcome }: StepFormProps) {
	const words = useTranslations('desk.forms')
	const codes = useTranslations('homelessness.codes')
	const short = useTranslations('desk.person.situations')
	if (spell === null) return null
	const place = spell.placeName ?? codes(`places.${spell.place}`)
	const situations = [
		{ value: '1', label: `1 ${short('acute')}` },
		{ value: '2', label: `2 ${short('institution')}` },
		{ value: '3', label: `3 ${short('long-term')}` },
		{ value: '4', label: `4 ${short('short-term')}` },
		{ value: '0', label: words('situation.none') },
	]
	return (
		<>
			<StepForm
				{...{ facts, outcome }}
				name="overrideSituation"
				submit={words('situation.submit')}
				intro={words('situation.intro', { place })}
				initial={spell.overriddenTo === null ? {} : { situation: String(spell.overriddenTo) }}
			>
				<HiddenInput name="spellId" value={spell.id} />
				<Choice name="situation" options={situations} />
				<LongText name="reason" rows={2} />
			</StepForm>
			{spell.overriddenTo === null ? null : (
				<Section title={words('situation.lift')}>
					<StepForm
						{...{ facts, outcome }}
						name="liftOverride"
						kind="secondary"
						submit={words('situation.lift')}
						intro={words('situation.liftIntro', { reason: spell.overrideReason ?? '–' })}
					>
						<HiddenInput name="spellId" value={spell.id} />
						<LongText name="reason" rows={2} />
					</StepForm>
				</Section>
			)}
		</>
	)
}

/** Homelessness that followed an eviction, also months later. */
export function EvictionForm({ facts, spell, outcome }: StepFormProps) {
	const words = useTranslations('desk.forms')
	const format = useFormat()
	if (spell === null) return null
	return (
		<StepForm
			{...{ facts, outcome }}
			name="linkSpellToEviction"
			submit={words('eviction.submit')}
			intro={words(facts.evictions.length === 0 ? 'eviction.none' : 'eviction.intro')}
		>
			<HiddenInput name="spellId" value={spell.id} />
			<Choice
				name="caseId"
				label={words('eviction.which')}
				options={facts.evictions.map(({ caseId, caseNumber, evictedOn }) => ({
					value: caseId,
					label: words('place.eviction', { number: caseNumber, day: format.dayFull(evictedOn) }),
				}))}
			/>
		</StepForm>
	)
}
