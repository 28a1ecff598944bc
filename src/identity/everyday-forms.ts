/** Given names that their bearers use beside those in their papers, by their sounds: no spelling leads from one to the other. */
const forms: readonly (readonly string[])[] = [
  ['georgios', 'giorgos', 'iorgos', 'george'],
  ['ioannis', 'gianis', 'ianis'],
  ['konstantinos', 'kostas', 'kostis'],
  ['nikolaos', 'nikos'],
  ['dimitrios', 'dimitris', 'mimis'],
  ['panagiotis', 'panaiotis', 'panos', 'takis'],
  ['evangelos', 'vangelis'],
  ['aleksandros', 'alekos', 'aleksis'],
  ['atanasios', 'tanasis', 'tanos'],
  ['emanuil', 'manolis', 'manos'],
  ['teodoros', 'todoros', 'todoris'],
  ['spiridon', 'spiros'],
  ['anastasios', 'tasos'],
  ['efstatios', 'statis'],
  ['elefterios', 'lefteris'],
  ['ekaterini', 'aikaterini', 'katerina'],
  ['vasilios', 'vasileios', 'vasilis'],
  ['haralampos', 'babis'],
  ['stilianos', 'stelios'],
  ['mihail', 'mihalis'],
];

const formsByName = new Map(forms.flatMap((names, index) => names.map((name) => [name, index])));

/** Whether two words, given as their sounds, are forms of one given name. */
export function areFormsOfOne(one: string, other: string): boolean {
  const form = formsByName.get(plain(one));
  return form !== undefined && form === formsByName.get(plain(other));
}

/** Without what conventions mark and the list does not. */
function plain(sounds: string): string {
  return sounds
    .replaceAll('X', 'ks')
    .replaceAll('C', 'h')
    .replaceAll('G', 'g')
    .replaceAll('O', 'o')
    .replaceAll('Y', 'i');
}
