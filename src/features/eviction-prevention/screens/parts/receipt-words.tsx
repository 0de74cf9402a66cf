import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Unverified } from '../../../../ui/marks.tsx'
import { Callout } from '../../../../ui/states.tsx'

/** Whether the receipt is the statutory message too has not been read in the statute, and is said so. */
export function FormThreeNote({ children }: { children?: ReactNode }) {
	const words = useTranslations('notices')
	return (
		<Callout kind="warning" title={words('receipt.formThree')}>
			<p>
				{words('receipt.formThreeText')} <Unverified />
			</p>
			{children}
		</Callout>
	)
}

/** What happens next, and what a landlord never hears: the same words whoever it is about. */
export function NextAndNever() {
	const words = useTranslations('notices')
	return (
		<>
			<div>
				<h3>{words('receipt.next')}</h3>
				<p>{words('receipt.nextText')}</p>
			</div>
			<div>
				<h3>{words('receipt.never')}</h3>
				<p>{words('receipt.neverText')}</p>
			</div>
		</>
	)
}
