import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PerhapsRegistered } from '../../../../ui/perhaps-registered.tsx'
import type { Outcome } from '../../../../ui/screen.ts'

type AcceptFormProps = {
	outcome: Outcome | undefined
	keyTold: string
	/** What has been answered about who is who, by place in the parcel. */
	known: Readonly<Record<string, string>>
}

/** Takes the case over; whoever may be registered already is asked about, one after the other. */
export function AcceptForm({ outcome, keyTold, known }: AcceptFormProps) {
	const words = useTranslations('evictionPrevention.transfer.arrival')
	const asked = askedIn(outcome)
	return (
		<Form name="acceptTransfer" words="evictionPrevention.transfer" outcome={outcome}>
			<HiddenInput name="key" value={keyTold} />
			{Object.entries(known).map(([who, answer]) => (
				<HiddenInput key={who} name={`known.${who}`} value={answer} />
			))}
			{asked === null ? null : (
				<>
					<HiddenInput name="who" value={asked.who} />
					<p>
						<b>{words('who', { name: asked.whose })}</b>
					</p>
				</>
			)}
			<PerhapsRegistered outcome={outcome} />
			<p className="quiet">{words('acceptText')}</p>
			<Submit>{words('accept')}</Submit>
		</Form>
	)
}

function askedIn(outcome: Outcome | undefined): { who: string; whose: string } | null {
	if (outcome === undefined || outcome.ok || outcome.refusal === null) return null
	const { who, whose } = outcome.refusal as { who?: unknown; whose?: unknown }
	return typeof who === 'string' && typeof whose === 'string' ? { who, whose } : null
}
