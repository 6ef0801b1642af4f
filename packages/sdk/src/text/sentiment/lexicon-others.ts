import type { Language } from '../language.ts';

/** The commonest words of feeling in shop messages in the other languages, enough to see anger and thanks. */
export const OTHER_WORDS: Readonly<
  Partial<Record<Language, readonly (readonly [score: number, words: string])[]>>
> = {
  es: [
    [
      3,
      'excelente perfecto perfecta genial encantado encantada maravilloso fantastico increible encanta feliz',
    ],
    [
      2,
      'gracias bueno buena bien contento contenta recomiendo bonito bonita rapido facil satisfecho satisfecha',
    ],
    [-1, 'problema retraso tarde lento caro falta error queja'],
    [-2, 'malo mala mal roto rota defectuoso decepcionado decepcionada enfadado triste nunca dano'],
    [-3, 'horrible pesimo terrible estafa verguenza inaceptable fatal asco fraude'],
  ],
  de: [
    [3, 'ausgezeichnet perfekt super toll wunderbar fantastisch begeistert grossartig liebe'],
    [2, 'danke gut gute schon zufrieden empfehlen schnell einfach freundlich freue'],
    [-1, 'problem verspatung spat langsam teuer fehlt fehler beschwerde leider'],
    [-2, 'schlecht kaputt defekt beschadigt enttauscht wutend traurig argerlich falsch'],
    [-3, 'schrecklich furchtbar katastrophe betrug frechheit unverschamt unmoglich skandal'],
  ],
  it: [
    [3, 'eccellente perfetto perfetta fantastico meraviglioso ottimo ottima splendido adoro felice'],
    [
      2,
      'grazie buono buona bene contento contenta consiglio bello bella veloce facile soddisfatto soddisfatta',
    ],
    [-1, 'problema ritardo tardi lento caro manca errore reclamo purtroppo'],
    [-2, 'cattivo male rotto rotta difettoso deluso delusa arrabbiato triste danneggiato'],
    [-3, 'orribile pessimo pessima terribile truffa vergogna inaccettabile schifo frode'],
  ],
};
