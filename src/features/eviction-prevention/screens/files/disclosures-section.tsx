import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { DateInput, FieldRow, HiddenInput, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { type DisclosureGround, disclosureGrounds } from '../../rules/files/disclosures.ts'

type Disclosure = {
	id: string
	ground: DisclosureGround
	basisNote: string | null
	consentedBy: string | null
	consentedOn: PlainDate | null
	told: string
	endsOn: PlainDate
	takenBackOn: PlainDate | null
	open: boolean
}

type SectionProps = { disclosures: readonly Disclosure[]; outcome: Outcome | undefined }

/** Case work: what the landlord may read about the tenant, on which ground and until when. */
export function DisclosuresSection({ disclosures, outcome }: SectionProps) {
	const words = useTranslations('portal.disclosures')
	return (
		<Section title={words('title')} note={words('note')}>
			<ul className="stack-16">
				{disclosures.map((one) => (
					<li key={one.id}>
						<p>{one.told}</p>
						<p className="small quiet">
							{words(`grounds.${one.ground}`)}: <Consent disclosure={one} />
							{one.basisNote} · <Until disclosure={one} />
						</p>
						{one.open ? (
							<Form name="takeBackDisclosure" words="portal" outcome={outcome} inline>
								<HiddenInput name="disclosureId" value={one.id} />
								<Submit kind="quiet">{words('takeBack')}</Submit>
							</Form>
						) : null}
					</li>
				))}
			</ul>
			<Form key={disclosures.length} name="tellLandlord" words="portal" outcome={outcome}>
				<SelectInput
					name="ground"
					empty={words('choose')}
					options={disclosureGrounds.map((value) => ({ value, label: words(`grounds.${value}`) }))}
				/>
				<FieldRow>
					<TextInput name="consentedBy" optional width="medium" />
					<DateInput name="consentedOn" optional />
				</FieldRow>
				<LongText name="basisNote" />
				<LongText name="told" />
				<DateInput name="endsOn" />
				<Submit kind="secondary">{words('open')}</Submit>
			</Form>
		</Section>
	)
}

/** The landlord: what may be read now, and how long. */
export function ToldByBoard({ disclosures }: { disclosures: readonly Disclosure[] }) {
	const words = useTranslations('portal.disclosures')
	if (disclosures.length === 0) return null
	return (
		<Section title={words('fromBoard')}>
			<ul className="stack-16">
				{disclosures.map((one) => (
					<li key={one.id}>
						<p>{one.told}</p>
						<p className="small quiet">
							{words(`grounds.${one.ground}`)} · <Until disclosure={one} />
						</p>
					</li>
				))}
			</ul>
		</Section>
	)
}

function Consent({ disclosure }: { disclosure: Disclosure }) {
	const format = useFormat()
	const { consentedBy, consentedOn } = disclosure
	return consentedBy === null || consentedOn === null ? null : `${consentedBy}, ${format.day(consentedOn)}. `
}

function Until({ disclosure }: { disclosure: Disclosure }) {
	const words = useTranslations('portal.disclosures')
	const format = useFormat()
	const { takenBackOn, endsOn, open } = disclosure
	if (takenBackOn !== null) return words('takenBack', { day: format.day(takenBackOn) })
	return words(open ? 'until' : 'ended', { day: format.day(endsOn) })
}
