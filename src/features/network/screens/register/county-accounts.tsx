import { useTranslations } from 'use-intl'
import { HiddenInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { PlacePage } from '../../queries/register/place-page.ts'

type CountyAccountsProps = { page: PlacePage; outcome: Outcome | undefined }

/** Whose accounts see the county's municipalities; the secretariat says whose. */
export function CountyAccounts({ page: { accounts, place }, outcome }: CountyAccountsProps) {
	const words = useTranslations('register.place.accounts')
	const seeing = accounts.filter(({ sees }) => sees)
	const others = accounts.filter(({ sees }) => !sees)
	return (
		<Section title={words('title')}>
			<div className="stack-16">
				<p className="reading">{words('text')}</p>
				{seeing.length === 0 ? <p className="quiet">{words('none')}</p> : null}
				{seeing.map(({ id, name, title }) => (
					<Form key={id} name={`takeCountySeat-${id}`} words="register" outcome={outcome} inline>
						<HiddenInput name="staffId" value={id} />
						<span>
							{name}
							{title === null ? null : <span className="quiet">, {title}</span>}
						</span>{' '}
						<Submit kind="quiet">
							{words('take')} <span className="unseen">{words('takeOf', { name })}</span>
						</Submit>
					</Form>
				))}
				{accounts.length === 0 ? <p className="quiet">{words('noAccounts')}</p> : null}
				{others.length === 0 || place.validTo !== null ? null : (
					<Disclosure summary={words('give')} open={wasRefused(outcome, 'giveCountySeat')}>
						<Form name="giveCountySeat" words="register" outcome={outcome}>
							<SelectInput
								name="staffId"
								width="medium"
								options={others.map(({ id, name, title }) => ({
									...{ value: id, label: title === null ? name : `${name}, ${title}` },
								}))}
							/>
							<Submit kind="secondary">{words('give')}</Submit>
						</Form>
					</Disclosure>
				)}
			</div>
		</Section>
	)
}
