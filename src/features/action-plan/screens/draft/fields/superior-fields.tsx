import { useTranslations } from 'use-intl'
import { LongText, SelectInput, TextInput } from '../../../../../ui/fields.tsx'
import type { OpenDraft } from '../open-draft.ts'

export function SuperiorFields({ plans }: Pick<OpenDraft, 'plans'>) {
	const words = useTranslations('planDraft.superiors')
	return (
		<>
			<TextInput name="title" label={words('name')} hint={words('nameHint')} />
			<LongText name="passage" />
			<TextInput name="page" width="short" optional />
			{plans.length === 0 ? null : (
				<SelectInput
					name="superiorPlanId"
					optional
					empty={words('elsewhere')}
					options={plans.map(({ id, title }) => ({ value: id, label: title }))}
				/>
			)}
		</>
	)
}
