import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.js';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The ministers met in the capital and agreed to talk again next year.'],
    ['de', 'Die Minister trafen sich in der Hauptstadt und wollen im nächsten Jahr wieder sprechen.'],
    ['fr', 'Les ministres se sont rencontrés dans la capitale et parleront encore l’année prochaine.'],
    ['es', 'Los ministros se reunieron en la capital y hablarán de nuevo el próximo año.'],
    ['ro', 'Miniștrii s-au întâlnit în capitală și vor vorbi din nou anul viitor.'],
    ['tr', 'Bakanlar başkentte bir araya geldi ve gelecek yıl yeniden görüşmek için anlaştı.'],
    ['vi', 'Các bộ trưởng đã gặp nhau ở thủ đô và sẽ nói chuyện lại vào năm sau.'],
    ['ru', 'Министры встретились в столице и решили, что снова поговорят в следующем году.'],
    ['el', 'Οι υπουργοί συναντήθηκαν στην πρωτεύουσα.'],
    ['ar', 'التقى الوزراء في العاصمة واتفقوا على الحديث مرة أخرى في العام المقبل.'],
    ['hi', 'मंत्रियों ने राजधानी में मुलाकात की और अगले साल फिर बात करने पर सहमत हुए।'],
    ['th', 'รัฐมนตรีพบกันในเมืองหลวง'],
    ['zh', '部长们在首都会面，并同意明年再谈。'],
    ['ja', '大臣たちは首都で会い、来年また話すことに合意した。'],
    ['ko', '장관들은 수도에서 만났다.'],
  ])('knows %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('does not guess', () => {
    expect(detectLanguage('')).toBe('und');
    expect(detectLanguage('42 🙂 ---')).toBe('und');
    expect(detectLanguage('Xqzt brfl')).toBe('und');
  });

  it('is not misled by a name in another script', () => {
    expect(detectLanguage('The city of 北京 is the capital of the country, and it is old.')).toBe('en');
  });
});
