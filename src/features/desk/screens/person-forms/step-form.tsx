import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import type { PersonFormFacts } from '../../queries/person-form.ts'

export type FormSpell = PersonFormFacts['course']['spells'][number]

export type StepFormProps = {
	readonly facts: PersonFormFacts
	readonly spell: FormSpell | null
	readonly outcome: Outcome | undefined
}

type Props = {
	facts: PersonFormFacts
	outcome: Outcome | undefined
	name: string
	submit: string
	initial?: Posted
	intro?: ReactNode
	kind?: 'primary' | 'secondary' | 'danger'
	children: ReactNode
}

/** A form about a person: what it does in a sentence, the fields, and the way back. */
export function StepForm(props: Props) {
	const { facts, outcome, name, submit, initial = {}, intro, kind = 'primary', children } = props
	const words = useTranslations('desk.forms')
	return (
		<div className="reading stack-16">
			{intro === undefined ? null : <p>{intro}</p>}
			<Form name={name} words="homelessness.spells" outcome={outcome} initial={initial}>
				{children}
				<FormActions>
					<Submit kind={kind}>{submit}</Submit>
					<ButtonLink to={`/people/${facts.personId}`} kind="quiet">
						{words('cancel')}
					</ButtonLink>
				</FormActions>
			</Form>
		</div>
	)
}
