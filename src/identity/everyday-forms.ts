/** Given names that their bearers use beside those in their papers, by their sounds: no spelling leads from one to the other. */
const forms: readonly (readonly string[])[] = [
  ['georgios', 'georios', 'giorgos', 'iorgos', 'george'],
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

/** Which of the names that have several forms a word is, given as its sounds; null for none. */
export function formOf(sounds: string): number | null {
  return formsByName.get(plain(sounds)) ?? null;
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
