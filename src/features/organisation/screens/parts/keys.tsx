import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { Code } from '../../../../ui/code.tsx'
import { DateInput, HiddenInput, SelectInput, TextInput, Ticks } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { keyScopes } from '../../rules/key-scopes.ts'
import { type KeyRow, KeyTable } from './key-table.tsx'

type Said = Outcome | { readonly ok: true; readonly made: Made } | undefined
type Made = { key: string; landlord: string; bothThrough?: PlainDate }
type Landlords = readonly { id: string; name: string }[]
type KeysProps = { keys: readonly KeyRow[]; landlords: Landlords; mayKeep: boolean; outcome: Said }

/** Keys and where they stand; a new one is shown once, here. With no landlords to choose among it is for one's own. */
export function Keys({ keys, landlords, mayKeep, outcome }: KeysProps) {
	const words = useTranslations('organisation.keys')
	const format = useFormat()
	const made = outcome !== undefined && 'made' in outcome ? outcome.made : null
	const failed = outcome !== undefined && !('made' in outcome) ? outcome : undefined
	return (
		<div className="stack-24">
			{made === null ? null : (
				<div role="status">
					<Callout kind="warning" title={words('made')}>
						<div className="stack-8">
							<Code>{made.key}</Code>
							<p>{words('madeText', { landlord: made.landlord })}</p>
							{made.bothThrough === undefined ? null : (
								<p>{words('bothText', { day: format.dayFull(made.bothThrough) })}</p>
							)}
						</div>
					</Callout>
				</div>
			)}
			<p>
				<TextLink to="/api/v1/docs">{words('docs')}</TextLink>
			</p>
			{keys.length === 0 ? (
				<p className="quiet">{words('none')}</p>
			) : (
				<KeyTable keys={keys} end={mayKeep ? (one) => <KeyDoings one={one} /> : null} />
			)}
			{mayKeep ? <MakeKey landlords={landlords} outcome={failed} /> : null}
		</div>
	)
}

/** A key is changed before it runs out, or when it may have been seen; it is ended when nothing needs it. */
function KeyDoings({ one }: { one: KeyRow }) {
	const words = useTranslations('organisation.keys')
	return (
		<>
			<Form name="replaceApiKey" words="organisation" inline>
				<HiddenInput name="keyId" value={one.id} />
				<Submit kind="quiet">
					{words('replace')}
					<span className="unseen">{words('endWhich', { label: one.label, landlord: one.landlord })}</span>
				</Submit>
			</Form>
			<EndKey one={one} />
		</>
	)
}

function EndKey({ one }: { one: KeyRow }) {
	const words = useTranslations('organisation.keys')
	return (
		<Form name="endApiKey" words="organisation" inline>
			<HiddenInput name="keyId" value={one.id} />
			<Submit kind="quiet">
				{words('end')}
				<span className="unseen">{words('endWhich', { label: one.label, landlord: one.landlord })}</span>
			</Submit>
		</Form>
	)
}

function MakeKey({ landlords, outcome }: { landlords: Landlords; outcome: Outcome | undefined }) {
	const words = useTranslations('organisation.keys')
	return (
		<Section title={words('make')}>
			<Form name="makeApiKey" words="organisation" outcome={outcome} initial={{ scopes: [...keyScopes] }}>
				{landlords.length === 0 ? null : (
					<SelectInput
						name="organisationId"
						label={words('landlord')}
						options={landlords.map(({ id, name }) => ({ value: id, label: name }))}
					/>
				)}
				<TextInput name="label" />
				<Ticks
					name="scopes"
					options={keyScopes.map((scope) => ({ value: scope, label: words(`scopes.${scope}`) }))}
				/>
				<DateInput name="validThrough" />
				<FormActions>
					<Submit>{words('make')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}
