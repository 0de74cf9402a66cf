import { useTranslations } from 'use-intl'
import { SelectInput, Ticks } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { Disclosure, Section } from '../../../ui/page.tsx'
import type { Outcome } from '../../../ui/screen.ts'

type AskFormProps = {
	page: {
		readonly items: readonly {
			readonly id: string
			readonly name: string
			readonly answerer: string | null
		}[]
		readonly activities: readonly {
			readonly id: string
			readonly text: string
			readonly answerer: string | null
		}[]
		readonly askable: readonly { readonly id: string; readonly name: string }[]
	}
	outcome: Outcome | undefined
}

/** Whom the round waits for: somebody is asked about what they answer for. */
export function AskForm({ page: { items, activities, askable }, outcome }: AskFormProps) {
	const words = useTranslations('reports.round')
	const options = [
		...items.map(({ id, name, answerer }) => ({ id, label: name, answerer })),
		...activities.map(({ id, text, answerer }) => ({ id, label: text, answerer })),
	].map(({ id, label, answerer }) => ({
		...{ value: id, label },
		...(answerer === null ? {} : { hint: words('askedOf', { name: answerer }) }),
	}))
	return (
		<Section title={words('askTitle')}>
			<Disclosure summary={words('askText')}>
				<Form name="askAboutItems" words="reports" outcome={outcome}>
					<SelectInput
						name="staffId"
						width="medium"
						empty={words('nobody')}
						options={askable.map(({ id, name }) => ({ value: id, label: name }))}
					/>
					<Ticks name="subjectIds" options={options} />
					<FormActions>
						<Submit kind="secondary">{words('askDo')}</Submit>
					</FormActions>
				</Form>
			</Disclosure>
		</Section>
	)
}
