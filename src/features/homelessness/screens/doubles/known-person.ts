import { data, redirect } from 'react-router'
import type { Caller } from '../../../../platform/house.ts'
import { show } from '../../../../ui/screen.ts'
import { personCard } from '../../../people/index.ts'

/** For loaders of what is written about a person: only those who may know them by name, at the kept record. */
export async function knownPerson(caller: Caller, personId: string | undefined) {
	const { person, known } = show(await personCard(caller, { personId }))
	if (known === null) throw data(null, { status: 404 })
	if (person.personId !== personId) throw redirect(`/people/${person.personId}`)
	return { personId: person.personId, known }
}
