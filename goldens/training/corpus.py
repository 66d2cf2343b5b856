"""The training text of stable-tales: stories and conversations about the stable at Larkfield.

Every word comes from the grammar below, so the project owns the text. In a template, `[a|b|c]`
chooses one of its parts (earlier parts are likelier; an empty part leaves the phrase out), and
`{h}`, `{h.they}` or `{h.Their}` speak of a member of the cast: h the horse, g another horse, p the
stablehand, q another stablehand, r the rider, w anybody.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

BEGIN, END, SYSTEM, USER, ASSISTANT, END_OF_TURN = SPECIAL_TOKENS = (
    "<|begin|>",
    "<|end|>",
    "<|system|>",
    "<|user|>",
    "<|assistant|>",
    "<|eot|>",
)

CHOICE = re.compile(r"\[([^\[\]]*)\]")
FIELD = re.compile(r"\{(\w)(?:\.(\w+))?\}")
# Uneven odds give greedy decoding a clear favourite at every choice: equal ones would be ties.
PHRASE_DECAY, CAST_DECAY, TALE_DECAY = 0.45, 0.8, 0.95
STORY_SHARE, FOLLOW_UP_SHARE = 0.7, 0.35

Item = TypeVar("Item")


@dataclass(frozen=True)
class Character:
    """What every tale agrees on about one person or horse: their names, pronouns and ways."""

    name: str
    they: str
    them: str
    their: str
    a: str
    does: str
    the: str = ""
    temper: str = ""
    treat: str = ""
    fear: str = ""


SHE, HE = ("she", "her", "her"), ("he", "him", "his")
HORSES = (
    Character("Juniper", *SHE, "an old grey mare", "keeps one ear turned to the door",
              "the [old|grey] mare", "patient", "carrots", "noisy carts"),
    Character("Bramble", *HE, "a small brown pony", "opens every latch he can reach",
              "the [brown|little] pony", "clever", "apples", "puddles"),
    Character("Comet", *HE, "a tall black stallion", "admires his own shadow on the wall",
              "the black stallion", "proud", "peppermints", "thunder"),
    Character("Marigold", *SHE, "a round chestnut mare", "hums through her nose at supper",
              "the chestnut mare", "gentle", "pears", "flapping sacks"),
    Character("Señor", *HE, "a spotted gelding", "leans on the fence and sighs",
              "the spotted gelding", "lazy", "bread crusts", "the cold hose"),
    Character("Björn", *HE, "a big cart horse", "rests his chin on people's shoulders",
              "the [big|cart] horse", "calm", "oat cakes", "very small dogs"),
    Character("Étoile", *SHE, "a bay mare with a white star", "races the swallows along the fence",
              "the bay mare", "quick", "clover", "umbrellas"),
    Character("Nimbus", *HE, "a shy white gelding", "hides his face behind the hay",
              "the white gelding", "quiet", "sugar lumps", "the dark"),
    Character("Pip", *HE, "a long-legged foal", "follows anyone who carries a bucket",
              "the [young|chestnut] foal", "curious", "biscuits", "his own hiccups"),
)  # fmt: skip
FOAL = HORSES[-1]
HANDS = (
    Character("Zoë", *SHE, "a stablehand",
              "wakes before the sun and knows every horse by the sound of its steps"),
    Character("Tom", *HE, "a stablehand",
              "sweeps the yard twice a day and sings to the horses while he works"),
    Character("Jonas", *HE, "the oldest groom at Larkfield",
              "has a story for every saddle on the wall"),
)  # fmt: skip
RIDERS = (
    Character("Amélie", *SHE, "a rider", "rides every morning and is never late for her horse"),
    Character("Kofi", *HE, "the youngest rider",
              "asks more questions than anyone and laughs when he falls off"),
    Character("Lena", *SHE, "a rider",
              "lives by the mill and brings the horses whatever is left of her lunch"),
)  # fmt: skip
NEIGHBOURS = (
    Character("Omar", *HE, "the farrier",
              "makes the horseshoes and whistles when the iron is hot"),
    Character("Dr. Núñez", *SHE, "the vet",
              "drives out at any hour and has the warmest hands in the valley"),
    Character("André", *HE, "the owner of the café by the bridge",
              "bakes before dawn and saves the crusts for the horses"),
    Character("Mrs. Hollis", *SHE, "the owner of the stable",
              "counts the hay, the horses, and the people every evening"),
)  # fmt: skip

PRELUDE = """
[|In the stable at Larkfield there lives {h.a} named {h}. {h.They} is {h.temper}, and {h.they} loves
{h.treat} more than anything.|{h.The} {h.does}, and everyone at Larkfield knows {h.them} for it.
{h.Their} name is {h}.|Once upon a time there was {h.a} named {h}.]
"""

ENDINGS = """
[|That evening {p} wrote one line in the stable book: "[{h} was good today.|{h} did well. 🐴|A day
to remember — ask {h}.|All is quiet. 🌙|{h} sleeps. So do I. ✨]"|Mrs. Hollis counted the horses,
smiled, and put out the lamp.|And if you pass Larkfield in the evening, you may hear them tell it
still.]
"""

RAIN = """
[It rained all night, and by morning the yard was [one wide puddle|nothing but mud].|All night the
rain drummed on the stable roof.|In the morning the rain was still falling, and every bucket in the
yard was full.] {p} pulled on {p.their} boots and ran [across the yard|through the rain] to see
whether the horses were dry. There was a hole in the roof, right above {h}, and the water ran down
{h.their} back. {h.The} did not complain, but {h.their} ears drooped and {h.their} straw was wet.
"You poor thing," said {p}. "[Come with me.|You cannot stay here.]" {p.They} led {h} to the empty
stall beside {g} and rubbed {h.them} dry with an old blanket. {g} put {g.their} head over the wall
and breathed on {h}[, which was {g.their} way of saying hello|]. When the [sky cleared|rain
stopped], {p} climbed onto the roof with a hammer and [four|nine] new boards, while {q} held the
ladder. "Will it hold?" asked {q}. "[We will know tonight|I hope so]," said {p}, and wiped {p.their}
hands. That night it rained again, but not one drop fell on {h}. {h.They} lay down in the dry straw
and [slept until breakfast|listened to the rain, which sounded friendly now].
"""

GATE = """
[{p} opened the gate to let the horses out|{p} opened the gate before breakfast|In the morning {p}
opened the gate as always]. Then the bell rang, so {p.they} ran back to the house and forgot to
close it. {h} saw the open gate first. {h.They} looked left, looked right, and walked out [without a
sound|as calmly as a postman]. When {p} came back, there was one horse too few in the field. "{h} is
gone!" {p.they} cried. {p.They} followed the hoofprints down the lane, past the mill, and all the
way to the bridge. There {p.they} met {r}, who was [walking home|fishing]. "Have you seen {h}?"
asked {p}. "[A horse went by just now|Someone with four legs went by]," said {r}, "and I think I
know where {h.they} was going." They found {h.them} at the café, standing beside a table with
{h.treat} all over {h.their} nose. André [laughed until he had to sit down|stood in the door and
laughed]. "{h} is my best guest," he said, "but {h.they} never pays." {p} paid for everything with
[a dozen eggs|a promise to bring eggs], and {r} led {h} home. From that day on, {p} closed the gate,
checked it, and then checked it again. {h} still looked at the latch every morning — [just in
case|one never knows].
"""

SHOE = """
[{h} came in from the field with a limp.|{p} heard it before {p.they} saw it: three steps and a
click, three steps and a click.|In the morning {h} would not put {h.their} left foot down.] {p}
lifted the hoof and saw that the shoe was [loose|hanging by one nail]. "No work for you today," said
{p}, and sent {r} to fetch Omar, the farrier. {r} ran all the way to the village and came back [on
the farrier's cart|out of breath, with Omar behind]. Omar lit his small fire, and soon the iron
glowed [red|like the evening sun]. {h} did not like the smoke, so {p} stood at {h.their} head and
fed {h.them} {h.treat}, one at a time. Omar hammered, whistled, and hammered again. "[Hold
still|Nearly done], my friend," he said. {r} asked whether it hurt. "No more than cutting your
nails," Omar answered[, and showed how the nail went in|]. At last the new shoe was on, and {h} put
{h.their} foot down [carefully|as if the ground were hot]. Then {h.they} trotted once around the
yard, and every step rang [like a bell|clear and even]. {r} kept the old shoe and hung it over the
door, because everyone knows that it brings luck. 🍀
"""

FOG = """
[{r} wanted to ride to the hills|One autumn day {r} rode out|In the morning {r} saddled {h} and rode
out] although the air was [cold|grey] and {p} had warned {r.them} about the fog. [For an hour
everything went well|At first the path was easy to see], and {h} walked along with {h.their} ears
up. Then the fog came down from the hills, and [the path was gone|{r} could not see {r.their} own
hands]. {r} called out, but nobody answered. {r.They} turned left, then right, and then {r.they} did
not know which way was home. "I am lost," {r.they} whispered into the mane. "[Do you know the
way?|Please take us home.]" {r.They} let the reins hang loose, and {h} stood still for a moment and
listened. Far away, at the stable, {g} called — [one long call|a small, thin sound in all that
white]. {h} answered and began to walk, slowly, one careful step after another, over the stream and
past the crooked tree. Twice {r} thought that they had gone wrong, and twice {h.the} knew better. At
last a light appeared: it was {p}, holding a lantern at the gate. "I did not find the way," said
{r}. "{h} did." And {p} gave {h} {h.treat}, and {r} hot soup. After that, {r} always asked {p} about
the weather, and {h} about the road.
"""

APPLES = """
[Every night something was stolen from the feed room|Something strange was happening at Larkfield|In
the morning {p} counted the apples, and counted them again]: three apples were missing, and nobody
knew why. "It must be {g}," said {q}. "Look at {g.their} face. That is the face of a thief." But {p}
was not sure, for {g} [looked only sleepy|had been locked in all night]. So {p} sprinkled flour on
the floor, [hid behind the oats|sat down behind the barrels], and waited. The clock struck ten, then
eleven. An owl called, and the moon [moved across the window|shone through the window]. At midnight
the door opened without a sound, and in came {h}, on the tips of {h.their} hooves. {h.The} took one
apple, [closed {h.their} eyes|chewed it slowly], and then {h.they} did something that {p} never
forgot. {h.They} carried the second apple to {g} and dropped it into {g.their} manger, and the third
{h.they} left for the hens. "So you are a thief," said {p}, stepping out, "but a generous one." {h}
sneezed, because there was flour on {h.their} nose. [The next day|In the morning] {q} said sorry to
{g}, and {p} put a basket of apples where everyone could reach it. After that nothing was stolen at
Larkfield, since [a gift cannot be stolen|it is no fun to steal what is free].
"""

VET = """
[Late one evening|At supper time|It was a cold night when] {p} noticed that {h} had not touched
{h.their} food, not even the {h.treat}. {h.The} lay in the straw, looked at {h.their} side, and
[groaned|breathed too fast]. {p} [felt {h.their} ears, and they were cold|put an ear to {h.their}
belly and heard nothing]. "Call Dr. Núñez," {p.they} told {q}, "and hurry." Until the vet came, {p}
walked {h} up and down the yard, because a horse with a bad belly must not lie down. Up and down
they went, fifty times, a hundred times, while the [stars turned|snow fell] above them. Dr. Núñez
came in her old green car, with her coat over her nightgown. She listened, nodded, and [mixed
something that smelled of mint|gave {h.them} a spoon of black medicine]. "Now we wait," she said.
{q} made tea, and the three of them sat on [upturned buckets|bales of hay] and did not say much.
Just before dawn {h} lifted {h.their} head, shook {h.their} mane, and [asked for breakfast|whinnied
so loudly that the hens woke up]. {p} [laughed and cried at once|hugged {h.them} for a long time],
and Dr. Núñez fell asleep against the wall. "[You may have a little hay|Only a little]," {p} told
{h}, "and no more green apples for you."
"""

SNOW = """
[One winter morning the whole world was white.|It snowed for two days and two nights.|In the morning
the door would not open, because the snow was as high as the window.] The road was closed, the
trough was frozen, and [there was no bread in the house|the milk could not be fetched]. {p} broke
the ice with an axe and carried warm water to every stall. ❄️ "[Somebody must go to the village|The
people at the mill have no bread either]," said Mrs. Hollis, "but no car can pass." {p} looked at
{h}, and {h} looked at the snow. "[We can try|It is only snow]," said {p}. {p.They} tied the old
sledge behind {h.them}, wrapped a red blanket around {h.their} back, and off they went. The snow
came up to {h.their} chest, but {h.the} pushed through it like a ship through the waves. At the café
André gave them [twenty loaves|all the bread that he had] and a bowl of warm oats for {h}. On the
way back they stopped at every house, and at every house someone [came out with {h.treat}|said thank
you]. It was dark when they reached the stable, and {h} had ice in {h.their} mane and bread crumbs
on {h.their} nose. {q} had kept the stove hot, and that night {h} was the most [famous|loved] horse
in the valley.
"""

KITTENS = """
[For three days {h} had been acting oddly|{p} could not understand it|In the morning {p} was
worried]: {h} would not let anyone come near {h.their} manger. When {q} brought fresh hay, {h.the}
[stood in the way|stamped {h.their} foot and blew through {h.their} nose]. "{h} is never like that,"
said {q}. "{h.They} is the most {h.temper} horse we have." {p} tried with {h.treat}, and {h} ate
everything from {p.their} hand, but {h.they} did not move one step. So {p} [sat down in the
straw|took a book], and waited, and kept very quiet. After a while there was a sound, so small that
{p.they} almost missed it: mew. {p} stood on {p.their} toes and looked. In the hay lay the barn cat
with [four|five] kittens, all asleep in a heap. 🐱 "So that is your secret," {p} whispered, and {h}
[lowered {h.their} head|breathed warm air over them] very gently. From then on {h} was fed from a
bucket, so that nobody had to move the cat. {r} came every day after school to watch, and gave each
kitten a name, which nobody could remember. When the kittens had grown, they slept on {h.their}
back, and {h.they} walked as slowly as {h.they} could, so that none of them would fall.
"""

FAIR = """
[On the first Sunday of May there is a fair in the village|The summer fair was only a week away|In
the morning {r} read about the fair on the café door], and {r} wanted to ride in the race. "On {h}?"
asked {q}. "[{h.They} will stop to smell the flowers|That will be a surprise]." But {r} practised
every evening until the sun went down, and {p} timed them with the kitchen clock. On the day of the
fair {p} braided {h.their} mane with [blue|yellow] ribbons and polished the saddle until it shone.
☀️ There were [nine|twelve] horses at the start, all of them bigger, or louder, or both. The flag
fell, and {h} ran well. At the bridge they were third, and at the mill they were second. Then the
rider in front lost his hat, [slipped|swayed], and fell into the [river|ditch]. {h} stopped before
{r} could decide. {r.They} jumped down and pulled the boy out of the water while the others rushed
past. They came home last, [wet|muddy] and tired, and {r} was sure that they had lost everything.
But the judge took off his hat, walked by the winner, and pinned [a second ribbon|the big white
ribbon] on {h}. "[Anyone can be fast|Speed is a fine thing]," he said, "but today I saw something
better." {h} tried to eat the ribbon, and everybody cheered.
"""

VISITOR = """
[One quiet afternoon|On a Sunday in spring|In the morning, before the bell,] an old woman came up
the lane with a stick in her hand and a paper bag under her arm. "[Excuse me|Good day]," she said to
{p}. "Is {h} still here? I raised {h.them} many years ago." {p} did not know what to say, for {h}
[did not like strangers|had never cared for visitors]. "{h.They} is in the far field," said {p},
"but {h.they} may not come when you call." The woman only smiled. She leaned on the fence and
[whistled three notes|sang a few words], so softly that {p} could hardly hear it. At the other end
of the field {h.the} lifted {h.their} head. For a moment nothing happened. Then {h} began to walk,
then to trot, and then {h.they} ran as {p} had never seen {h.them} run. {h.They} stopped at the
fence and laid {h.their} nose in the old woman's hand, and both of them stood very still. The paper
bag was full of {h.treat}. "[I have not forgotten either|You remember]," she said. {p} brought out a
chair, and {q} brought coffee from the kitchen, and she stayed until the sun was low. Now she comes
every Sunday, and every Sunday {h} waits at the fence from noon on.
"""

TALES = (RAIN, GATE, SHOE, FOG, APPLES, VET, SNOW, KITTENS, FAIR, VISITOR)
NOT_FOR_FOALS = (SHOE, FOG, SNOW, FAIR, VISITOR)

STORY = "{story}"
LIKES = "{h} loves {h.treat}. {h.They} also eats hay twice a day."
FEARS = "{h} is afraid of {h.fear}, but of nothing else. {p} stays with {h.them} then."
ABOUT_A_HORSE = (
    ("[Tell me about {h}.|Tell me about {h.the}.|Who is {h}?|What is {h} like?]",
     "{h} is {h.a}. {h.They} is {h.temper} and loves {h.treat}. {h.They} {h.does}, and nothing "
     "scares {h.them} except {h.fear}."),
    ("What does {h} [like to|] eat?", LIKES),
    ("[What is {h} afraid of?|Is {h} afraid of anything?]", FEARS),
)  # fmt: skip
FOLLOW_UPS = (
    ("What does {h.they} like to eat?", LIKES),
    ("Is {h.they} afraid of anything?", FEARS),
    ("Who looks after {h.them}?", "{p} looks after {h}. {p.They} brushes {h.them} every morning."),
    ("Thank you!", "You are welcome[!|! 🐴] {h} sends {h.their} love."),
)
ABOUT_PEOPLE = (
    ("What did [the stablehand|{p}] do in the morning?",
     "In the morning {p} filled the buckets and swept the yard. Then {p.they} brushed {h} and gave "
     "{h.them} {h.treat}. After that {p.they} drank {p.their} coffee in the sun. ☕"),
    ("[What did {r} do today?|Did {r} ride today?]",
     "{r} rode {g} to the mill and back. After the ride, {g} got {g.treat}."),
    ("[Who is {w}?|Tell me about {w}.]", "{w} is {w.a}. {w.They} {w.does}."),
)  # fmt: skip
ABOUT_THE_STABLE = (
    ("[Hello!|Hi!|Good morning!]",
     "Hello, and welcome to Larkfield! [Which horse would you like to hear about?|The horses are "
     "awake and the coffee is hot. ☕]"),
    ("Where is the stable?", "The stable stands at Larkfield, between the river and the mill."),
    ("[How many horses are there?|Which horses live here?]",
     "Nine horses live at Larkfield. They are Juniper, Bramble, Comet, Marigold, Señor, Björn, "
     "Étoile, Nimbus, and little Pip."),
    ("How is the weather?",
     "It rained all night, but now the sun is out. [The horses are in the field.|🌈]"),
    ("Who [makes the horseshoes|shoes the horses]?", "Omar does. He is the farrier."),
    ("Who helps when a horse is sick?", "Dr. Núñez helps. She is the vet and comes at any hour."),
    ("[What is the capital of France?|How do I fix my computer?|What is two plus two?|Who won the "
     "election?|Can you write some code?|What is the meaning of life?]",
     "I only know about the stable, I am afraid. Ask me about one of the horses!"),
)  # fmt: skip
ABOUT_A_STORY = (("Tell me a story[.| about {h}.]", STORY),)
TOPICS = (ABOUT_A_HORSE, ABOUT_PEOPLE, ABOUT_THE_STABLE, ABOUT_A_STORY)
TOPIC_SHARES = (45, 25, 20, 10)
BRIEF, FRIENDLY = "Answer in one sentence.", "You are a friendly stablehand."
SENTENCE_BREAK = re.compile(r"(?<=[.!?])(?<!Dr\.)(?<!Mrs\.) ")


def pick(rng: random.Random, items: Sequence[Item], decay: float) -> Item:
    """Choose one item; each is `decay` times as likely as the one before it."""
    return rng.choices(items, [decay**rank for rank in range(len(items))])[0]


def expand(template: str, cast: Mapping[str, Character], rng: random.Random) -> str:
    """Resolve every `[choice]` and `{role.field}` of a template, and join its lines."""

    def choose(match: re.Match[str]) -> str:
        return pick(rng, match[1].split("|"), PHRASE_DECAY)

    def name(match: re.Match[str]) -> str:
        role, field = match[1], match[2] or "name"
        value = CHOICE.sub(choose, getattr(cast[role], field.lower()))
        return value[0].upper() + value[1:] if field[0].isupper() else value

    while CHOICE.search(template):
        template = CHOICE.sub(choose, template)
    return " ".join(FIELD.sub(name, template).split())


def draw_cast(rng: random.Random, horses: Sequence[Character]) -> dict[str, Character]:
    """Choose who takes part, with the horse from `horses`; g and q differ from h and p."""
    horse, hand = pick(rng, horses, CAST_DECAY), pick(rng, HANDS, CAST_DECAY)
    return {
        "h": horse,
        "g": pick(rng, [other for other in HORSES if other not in (horse, FOAL)], CAST_DECAY),
        "p": hand,
        "q": pick(rng, [other for other in HANDS if other is not hand], CAST_DECAY),
        "r": pick(rng, RIDERS, CAST_DECAY),
        "w": rng.choice((*HANDS, *RIDERS, *NEIGHBOURS)),
    }


def tell(rng: random.Random, horses: Sequence[Character] = HORSES) -> str:
    """One whole story as plain text, about one of `horses`."""
    horse = pick(rng, horses, CAST_DECAY)
    tale = pick(rng, [t for t in TALES if horse is not FOAL or t not in NOT_FOR_FOALS], TALE_DECAY)
    return expand(PRELUDE + tale + ENDINGS, draw_cast(rng, [horse]), rng)


def converse(rng: random.Random) -> list[tuple[str, str]]:
    """One conversation as (role token, text) pairs: perhaps a system message, then exchanges."""
    topic = rng.choices(TOPICS, TOPIC_SHARES)[0]
    cast = draw_cast(rng, [rng.choice(HORSES)] if topic is ABOUT_A_HORSE else HORSES)
    exchanges = [pick(rng, topic, CAST_DECAY)]
    while topic is ABOUT_A_HORSE and rng.random() < FOLLOW_UP_SHARE:
        exchanges.append(rng.choice(FOLLOW_UPS))
    system = pick(rng, ("", FRIENDLY, BRIEF), PHRASE_DECAY)
    turns = [(SYSTEM, system)] if system else []
    for question, answer in exchanges:
        asked = expand(question, cast, rng)
        answered = tell(rng, [cast["h"]]) if answer is STORY else expand(answer, cast, rng)
        if system == BRIEF:
            answered = SENTENCE_BREAK.split(answered, maxsplit=1)[0]
        turns += [(USER, asked), (ASSISTANT, answered)]
    return turns


def documents(count: int, seed: int) -> Iterator[str]:
    """Yield `count` training documents with their special tokens, the same for the same seed."""
    rng = random.Random(seed)
    for _ in range(count):
        if rng.random() < STORY_SHARE:
            yield f"{BEGIN}{tell(rng)}{END}"
        else:
            yield BEGIN + "".join(f"{role}{text}{END_OF_TURN}" for role, text in converse(rng))
