import type { ReactNode } from 'react'
import { Form, FormActions, Submit } from '../../../../../ui/form.tsx'
import { Disclosure } from '../../../../../ui/page.tsx'
import type { Posted } from '../../../../../ui/posted.ts'
import type { Outcome } from '../../../../../ui/screen.ts'

type Props = {
	name: string
	label: string
	outcome: Outcome | undefined
	initial?: Posted
	children: ReactNode
}

/** A form behind its own words: opened by whoever wants to write. */
export function SmallForm({ name, label, outcome, initial = {}, children }: Props) {
	return (
		<Disclosure summary={label}>
			<Form name={name} words="evictionPrevention.around" outcome={outcome} initial={initial}>
				{children}
				<FormActions>
					<Submit kind="secondary">{label}</Submit>
				</FormActions>
			</Form>
		</Disclosure>
	)
}
