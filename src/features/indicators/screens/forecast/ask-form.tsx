import { useTranslations } from 'use-intl'
import { FieldGroup, FieldRow, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'

/** Levers in whole sentences, what is wanted and what is assumed. */
export function AskForm({ outcome }: { outcome: Outcome | undefined }) {
	const words = useTranslations('forecast.ask')
	return (
		<Section title={words('title')} id="ask">
			<p className="reading">{words('intro')}</p>
			<Form name="askForecast" words="forecast" outcome={outcome}>
				<TextInput name="name" width="medium" />
				<FieldGroup legend={words('goal')}>
					<FieldRow>
						<TextInput name="goalValue" width="short" inputMode="numeric" optional />
						<TextInput name="goalYear" width="short" inputMode="numeric" optional />
					</FieldRow>
				</FieldGroup>
				<FieldGroup legend={words('levers')}>
					<TextInput name="avertedEvictions" width="short" inputMode="numeric" optional />
					<TextInput name="homes" width="short" inputMode="numeric" optional />
					<TextInput name="faster" width="short" inputMode="numeric" optional />
					<TextInput name="fewerReturns" width="short" inputMode="numeric" optional />
				</FieldGroup>
				<FieldGroup legend={words('assumed')}>
					<TextInput name="peoplePerEviction" width="short" inputMode="decimal" optional />
					<TextInput name="peoplePerHome" width="short" inputMode="decimal" optional />
				</FieldGroup>
				<Submit>{words('submit')}</Submit>
			</Form>
		</Section>
	)
}
