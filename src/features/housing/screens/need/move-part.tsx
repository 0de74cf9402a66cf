import { useTranslations } from 'use-intl'
import { SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { HousingNeed } from './need-types.ts'

/** In whose list the need stands and stood, and over to whose it may go. */
export function MovePart({ need, outcome }: { need: HousingNeed; outcome: Outcome | undefined }) {
	const words = useTranslations('agreements.need')
	const format = useFormat()
	const others = need.units.filter(({ id }) => id !== need.unitId)
	if (need.moves.length === 0 && others.length === 0) return null
	return (
		<Section title={words('moveTitle')} note={words('moveWhat')}>
			<ul className="stack-8">
				{need.moves.map(({ id, onDay, fromUnit, toUnit, reason, by }) => (
					<li key={id}>
						{words('moved', { day: format.day(onDay), from: fromUnit ?? words('noUnit'), to: toUnit })}{' '}
						{reason} <span className="quiet small">{by}</span>
					</li>
				))}
			</ul>
			{others.length === 0 ? null : (
				<Form name="moveNeed" words="agreements" outcome={outcome}>
					<SeenAt at={need.recordedAt} />
					<SelectInput
						name="unitId"
						width="medium"
						options={others.map(({ id, name }) => ({ value: id, label: name }))}
					/>
					<TextInput name="why" optional />
					<FormActions>
						<Submit kind="secondary">{words('moveDo')}</Submit>
					</FormActions>
				</Form>
			)}
		</Section>
	)
}
