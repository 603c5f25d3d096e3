-- Who is booked for, and in the name of which system. From here on things of an account have its user first.

create table external_system (
  user_id uuid not null,
  external_system_id uuid not null,
  name text not null,
  active boolean not null,
  created_at timestamptz not null,

  -- An external system is one row among those of its user.
  constraint external_system_is_one_row primary key (user_id, external_system_id),

  -- An external system is somebody's.
  constraint external_system_belongs_to_a_user foreign key (user_id) references user_account (user_id),

  -- No two systems of a user have one name, whoever adds at the same moment.
  constraint external_system_name_is_taken_once unique (user_id, name),

  -- A system has a name.
  constraint external_system_name_has_a_length check (char_length(name) between 1 and 100)
);

create table member (
  user_id uuid not null,
  member_id uuid not null,
  first_name text not null,
  last_name text,
  email text,
  -- The calling code and the number as they were given, and what both come to.
  phone_intl_code text,
  phone_number text,
  phone_e164 text,
  external_system_id uuid,
  external_id text collate "C",
  created_at timestamptz not null,

  -- A member is one row among those of its user.
  constraint member_is_one_row primary key (user_id, member_id),

  -- A member is somebody's.
  constraint member_belongs_to_a_user foreign key (user_id) references user_account (user_id),

  -- The system is one of the same user. Without one, nothing is asked.
  constraint member_is_of_an_external_system foreign key (user_id, external_system_id)
    references external_system (user_id, external_system_id),

  -- A system calls no two members by one name, whoever adds at the same moment. Without one, nothing is asked.
  constraint member_external_id_is_taken_once unique (user_id, external_system_id, external_id),

  -- What a system calls somebody says nothing without the system, and the other way round.
  constraint member_external_id_is_of_a_system check ((external_system_id is null) = (external_id is null)),

  -- What a system calls somebody ends.
  constraint member_external_id_has_a_length check (char_length(external_id) between 1 and 200),

  -- A member has a name.
  constraint member_first_name_has_a_length check (char_length(first_name) between 1 and 100),

  -- A last name ends.
  constraint member_last_name_has_a_length check (char_length(last_name) between 1 and 100),

  -- The longest address that mail is carried to.
  constraint member_email_has_a_length check (char_length(email) between 3 and 254),

  -- The calling code of a country.
  constraint member_phone_intl_code_has_its_form check (phone_intl_code ~ '^[1-9][0-9]{0,2}$'),

  -- A number as it was given ends.
  constraint member_phone_number_has_a_length check (char_length(phone_number) between 1 and 30),

  -- What is dialled from anywhere: at most 15 digits of E.164.
  constraint member_phone_has_its_form check (phone_e164 ~ '^[+][1-9][0-9]{1,14}$'),

  -- A telephone number is known wholly or not at all.
  constraint member_phone_is_whole check (num_nonnulls(phone_intl_code, phone_number, phone_e164) in (0, 3))
);

-- The members of a system, in their order.
create index member_by_external_system on member (user_id, external_system_id, member_id)
  where external_system_id is not null;

alter table booking
  -- In whose name it was booked, if in anybody's.
  add column member_id uuid,

  -- A member of the user who booked. Where accounts are kept elsewhere than hotels, the standing of the member, which
  -- is asked for in the same transaction, has to do.
  add constraint booking_is_for_a_member_of_the_booker foreign key (booked_by, member_id)
    references member (user_id, member_id);
