import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure, PageHead, Section, Source } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { loadRegister } from '../../commands/register/load-register.ts'
import { registerLoad } from '../../queries/register/register-load.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await registerLoad(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await loadRegister(callerOf(context), posted)
	return answer.is === 'done'
		? done('/network/register/load', 'register.done.loaded')
		: settle(answer, posted)
}

/** Country by country: what loading it would change, and the button that does. */
export default function LoadRegisterScreen() {
	const { countries } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('register')
	return (
		<>
			<PageHead title={words('load.title')} crumbs={[{ to: '/network/register', label: words('title') }]} />
			<p className="reading">{words('load.lead')}</p>
			{countries.map(({ country, municipalities, counties, added, changed, changes, source }) => (
				<Section key={country} title={words(`countries.${country}`)}>
					<div className="stack-8">
						<p>
							{words('load.counts', {
								municipalities: String(municipalities),
								counties: String(counties),
							})}
						</p>
						<p>
							{added + changed === 0 ? words('load.upToDate') : null}
							{added === 0 ? null : words('load.adds', { count: added })}{' '}
							{changed === 0 ? null : words('load.changes', { count: changed })}
						</p>
						{changes.length === 0 ? null : (
							<Disclosure summary={words('load.changes', { count: changed })}>
								<ul>
									{changes.map(({ code, name, nameBefore, fields }) => (
										<li key={code}>
											{words('load.change', {
												...{ code, name: nameBefore === name ? name : `${nameBefore} → ${name}` },
												fields: fields.map((field) => words(`load.fields.${field}`)).join(', '),
											})}
										</li>
									))}
								</ul>
							</Disclosure>
						)}
						{added + changed === 0 ? null : (
							<Form name={`load-${country}`} words="register" outcome={outcome}>
								<HiddenInput name="country" value={country} />
								<Submit kind="secondary">
									{words('load.do', { country: words(`countries.${country}`) })}
								</Submit>
							</Form>
						)}
						<Source>{words('load.source', { source })}</Source>
					</div>
				</Section>
			))}
			<p className="quiet">{words('load.finland')}</p>
		</>
	)
}
