import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Refusal } from '../../../../foundation/refusal.ts'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import type { RefusalItem } from '../../../../ui/states.tsx'
import type { CaseFile, StepFormProps } from '../parts/case-types.ts'

type Props = Pick<StepFormProps, 'outcome'> & {
	given: { readonly file: Pick<CaseFile, 'caseId'> }
	name: string
	submit: string
	initial?: Posted
	intro?: ReactNode
	/** A second form of the page has no filled button of its own. */
	kind?: 'primary' | 'secondary'
	/** Each thing that a refusal asks for, and where to mend it. */
	refused?: (refusal: Refusal) => readonly RefusalItem[]
	children: ReactNode
}

/** A step's form with what it does in a sentence, and the way back to the case. */
export function StepForm(props: Props) {
	const { given, outcome, name, submit, initial = {}, intro, kind = 'primary', refused, children } = props
	const words = useTranslations('evictionPrevention.cases')
	const failure = outcome !== undefined && !outcome.ok ? outcome : undefined
	return (
		<div className="reading stack-16">
			{intro === undefined ? null : <p>{intro}</p>}
			<Form
				name={name}
				words="evictionPrevention.cases"
				outcome={failure}
				initial={initial}
				{...(refused === undefined ? {} : { refused })}
			>
				{children}
				<FormActions>
					<Submit kind={kind}>{submit}</Submit>
					<ButtonLink to={`/evictions/${given.file.caseId}`} kind="quiet">
						{words('step.cancel')}
					</ButtonLink>
				</FormActions>
			</Form>
		</div>
	)
}
