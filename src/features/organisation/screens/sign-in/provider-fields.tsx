import { useTranslations } from 'use-intl'
import { Code } from '../../../../ui/code.tsx'
import { FieldRow, HiddenInput, LongText, SelectInput, TextInput, Tick } from '../../../../ui/fields.tsx'
import { DefinitionRows, Section } from '../../../../ui/page.tsx'
import type { Role } from '../../rules/roles.ts'

type Named = readonly { readonly id: string; readonly name: string }[]
type Props = {
	choices: { readonly roles: readonly Role[]; readonly units: Named; readonly committees: Named }
	/** Whose word it is stands fast, and the secret is asked for only when it changes. */
	known: { readonly issuer: string; readonly clientId: string } | null
	rows: { readonly roles: readonly object[]; readonly units: readonly object[] } | null
}

const emptyRoles = 3
const emptyUnits = 2
const optionOf = ({ id, name }: Named[number]) => ({ value: id, label: name })

/** What is written of a sign-in service, in the order it is found there; empty rows are no rows. */
export function ProviderFields({ choices, known, rows }: Props) {
	const words = useTranslations('signInSettings')
	const called = useTranslations('organisation.roles')
	const { roles, units, committees } = choices
	return (
		<>
			<Section title={words('connection')}>
				<div className="stack-24">
					<TextInput name="name" />
					{known === null ? (
						<>
							<TextInput name="issuer" />
							<TextInput name="clientId" />
						</>
					) : (
						<>
							<DefinitionRows
								rows={[
									{ label: words('fields.issuer'), value: <Code>{known.issuer}</Code> },
									{ label: words('fields.clientId'), value: <Code>{known.clientId}</Code> },
								]}
							/>
							<p className="reading">{words('refusals.another-provider')}</p>
							<HiddenInput name="issuer" value={known.issuer} />
							<HiddenInput name="clientId" value={known.clientId} />
						</>
					)}
					<TextInput
						name="clientSecret"
						type="password"
						optional={known !== null}
						{...(known === null ? {} : { label: words('secretKept') })}
					/>
					<TextInput name="scopes" optional />
					<LongText name="domains" rows={2} optional />
				</div>
			</Section>
			<Section title={words('who')} note={words('whoNote')}>
				<div className="stack-24">
					<FieldRow>
						<TextInput name="mapping.name" width="medium" />
						<TextInput name="mapping.email" width="medium" />
						<TextInput name="mapping.title" width="medium" optional />
					</FieldRow>
				</div>
			</Section>
			<Section title={words('roles')}>
				<div className="stack-24">
					<p className="reading">{words('rolesNote')}</p>
					{places(rows?.roles, emptyRoles).map((at) => (
						<FieldRow key={at}>
							<TextInput name={`mapping.roles.${at}.claim`} width="medium" />
							<TextInput name={`mapping.roles.${at}.value`} width="medium" />
							<SelectInput
								name={`mapping.roles.${at}.role`}
								empty={words('noRole')}
								options={roles.map((role) => ({ value: role, label: called(role) }))}
							/>
						</FieldRow>
					))}
					<Tick name="decidesAlone" />
				</div>
			</Section>
			{units.length === 0 ? null : (
				<Section title={words('units')}>
					<div className="stack-24">
						{places(rows?.units, emptyUnits).map((at) => (
							<FieldRow key={at}>
								<TextInput name={`mapping.units.${at}.claim`} width="medium" />
								<TextInput name={`mapping.units.${at}.value`} width="medium" />
								<SelectInput
									name={`mapping.units.${at}.unitId`}
									empty={words('noUnit')}
									options={units.map(optionOf)}
								/>
							</FieldRow>
						))}
						<SelectInput
							name="committeeId"
							optional
							empty={words('noCommittee')}
							options={committees.map(optionOf)}
						/>
					</div>
				</Section>
			)}
		</>
	)
}

/** The rows that there are, and some to write in. */
function places(rows: readonly object[] | undefined, empty: number): number[] {
	return Array.from({ length: (rows?.length ?? 0) + empty }, (_, at) => at)
}
