import { Button } from '@navikt/ds-react'
import { type MouseEvent, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type ButtonKind, variantOf } from './links.tsx'

type Props = {
	/** Where the question is asked for, which the device answers. */
	from: string
	does: 'make' | 'show'
	kind?: ButtonKind
	children: string
}

/**
 * Inside a form: asks the device for a passkey, lays its answer in the field `answer` and sends the form. There only where
 * there is script and the browser knows passkeys; all else works without.
 */
export function PasskeyButton({ from, does, kind = 'secondary', children }: Props) {
	const words = useTranslations('ui.passkey')
	const [standing, setStanding] = useState<'unknown' | 'ready' | 'asking' | 'failed'>('unknown')
	useEffect(() => {
		if ('PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential)
			setStanding('ready')
	}, [])

	async function ask({ currentTarget }: MouseEvent<HTMLButtonElement>): Promise<void> {
		const { form } = currentTarget
		const field = form?.elements.namedItem('answer')
		setStanding('asking')
		try {
			const options = await (await fetch(from, { method: 'POST' })).json()
			const found =
				does === 'make'
					? await navigator.credentials.create({
							publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
						})
					: await navigator.credentials.get({
							publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
						})
			if (!(found instanceof PublicKeyCredential) || !(field instanceof HTMLInputElement)) throw new Error()
			field.value = JSON.stringify(found.toJSON())
			form?.submit()
		} catch {
			// Whoever turns away from the device's question has changed their mind, or has no such key.
			setStanding('failed')
		}
	}

	if (standing === 'unknown') return <p className="quiet small">{words('unknown')}</p>
	return (
		<>
			<input type="hidden" name="answer" />
			<Button
				type="button"
				variant={variantOf(kind)}
				size="small"
				loading={standing === 'asking'}
				onClick={(pressed) => void ask(pressed)}
			>
				{children}
			</Button>
			{standing === 'failed' ? <p role="alert">{words('failed')}</p> : null}
		</>
	)
}
